"""Brings a practice's index up to its files at once: what was just shown is what answers."""


def index_practice(practice: str) -> None:
    """Index and print the counts; loads the model only when there is something to embed."""
    from kb.embedding import MiniLMEmbeddings
    from ui.settings import Settings
    from ui.wiring import sync_practice

    report = sync_practice(Settings(), MiniLMEmbeddings(), practice)
    print(f"indexed: {report.added} passages added, {report.kept} kept, {report.dropped} dropped")
