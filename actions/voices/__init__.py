"""Texts that people read aloud for those who cannot read: spoken by one, confirmed by another, heard under answers."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import STAYS, VOLUNTEERS, Act, Command, Feature, Forget, Kept
from actions.voices import checking, coverage, hearing, speaking
from actions.voices.values import ANOTHERS, HEARD, LANGUAGE, MINE
from store import voices

FEATURE = Feature(
    "voices",
    acts={
        "voice_coverage": Act(coverage.voice_coverage, VOLUNTEERS, icon="🎤"),
        "voice_record": Act(speaking.voice_record, VOLUNTEERS, takes=(LANGUAGE,)),
        "voice_keep": Act(speaking.voice_keep, VOLUNTEERS, takes=(MINE,)),
        "voice_again": Act(speaking.voice_again, VOLUNTEERS, takes=(MINE,)),
        "voice_check": Act(checking.voice_check, VOLUNTEERS, takes=(LANGUAGE,)),
        "voice_good": Act(checking.voice_good, VOLUNTEERS, takes=(ANOTHERS,)),
        "voice_bad": Act(checking.voice_bad, VOLUNTEERS, takes=(ANOTHERS,)),
        "voice_delete": Act(coverage.voice_delete, takes=()),
        "voice_erase": Act(coverage.voice_erase, takes=()),
        "voice_hear": Act(hearing.voice_hear, takes=(HEARD,)),
    },
    forms=(speaking.FORM,),
    commands=(Command("voices", "voice_coverage", 22),),
    forgets=(Forget(timedelta(days=1), voices.forget_drafts),),
    kept=(
        Kept(
            "kept-voices",
            {"recordings": "id text_id language digest file_id copy seconds state speaker_id created_at"},
            STAYS,
            needs=VOLUNTEERS,
        ),
    ),
    traces=coverage.traces,
)
