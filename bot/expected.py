"""Errors that a command may end with: each is one clear line for whoever gave it, and no fault of the code."""

from __future__ import annotations

from sqlalchemy.exc import SQLAlchemyError
from telegram.error import TelegramError

from bot import app, children
from bot.backups.archive import BadBackup
from bot.backups.identities import NoIdentity
from bot.backups.restoring import CannotRestore
from bot.desk.review import NoPlaceForExample
from bot.incoming.nlu import NluUnavailable
from config.facts_file import FactsError
from config.settings import SettingsError
from config.texts import BadFile
from rendering.locales import LocaleError
from store.backups.snapshot import CannotCopy
from store.database import Away, Unfit
from store.locking import InUse
from store.pseudonyms import KeyChanged

EXPECTED = (
    SettingsError,
    FactsError,
    BadFile,
    LocaleError,
    children.MissingEnvironment,
    NluUnavailable,
    NoPlaceForExample,
    TelegramError,
    app.NoBotApi,
    Away,
    KeyChanged,
    Unfit,
    InUse,
    CannotCopy,
    CannotRestore,
    BadBackup,
    NoIdentity,
    SQLAlchemyError,
    OSError,
)
