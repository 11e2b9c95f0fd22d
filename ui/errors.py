"""What any request on the web is refused with; `ui.api.errors` gives it its form."""


class RefusedError(Exception):
    """A request that isn't answered: `status` is for HTTP, the message is one line for people,
    `retry_after` the seconds after which asking again makes sense, `code` what went wrong for
    programs where the status alone doesn't say it."""

    def __init__(
        self, status: int, message: str, *, retry_after: int | None = None, code: str = ""
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.retry_after = retry_after
