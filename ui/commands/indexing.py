"""The index after a command that stored or deleted something."""


def index_practice(practice: str) -> None:
    """Answers hold what the practice has stored, and nothing else, from here on."""
    from ui.settings import Settings
    from ui.wiring import sync_practice

    report = sync_practice(Settings(), practice)
    print(f"indexed: {report.added} added, {report.kept} kept, {report.dropped} dropped")
