"""The refusals of a Bot API server."""

from typing import Any


class ApiError(Exception):
    """An answer with ``ok: false``.

    ``parameters`` is Telegram's ResponseParameters: ``retry_after`` in seconds, ``migrate_to_chat_id``.
    """

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON that goes out."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class ControlError(Exception):
    """The control API was asked for something that cannot be; ``status`` is the HTTP status."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


def bad_request(what: str) -> ApiError:
    """400, worded as Telegram words it."""
    return ApiError(400, f"Bad Request: {what}")


def forbidden(what: str) -> ApiError:
    """403: lasting, no use trying again."""
    return ApiError(403, f"Forbidden: {what}")


def too_many_requests(seconds: int) -> ApiError:
    """429 with ``retry_after``."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def not_simulated(what: str) -> ApiError:
    """501: real Telegram would do it, the simulator honestly does not."""
    return ApiError(501, f"Not simulated: {what}")
