"""Finds the passages near a question, as a LangChain retriever.

Usable alone: `FootnoteRetriever(library=…, embeddings=…).invoke("what helps shin splints?")` gives
LangChain documents whose metadata names the article and the section.
"""

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from kb.library import Hit, Library

LIMIT = 8


class FootnoteRetriever(BaseRetriever):
    """Passages by nearness of the question to them and to the questions they answer."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    library: Library
    embeddings: Embeddings
    limit: int = LIMIT

    def find_hits(self, vector: list[float]) -> list[Hit]:
        """Up to `limit` passages for a question's unit vector, nearest first."""
        return self.library.find_near(vector, limit=self.limit)

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        hits = self.find_hits(self.embeddings.embed_query(query))
        return [_to_document(hit, self.library) for hit in hits]


def _to_document(hit: Hit, library: Library) -> Document:
    passage = hit.stored.passage
    source = library.sources[passage.article]
    return Document(
        id=passage.id,
        page_content=passage.text,
        metadata={
            "article": passage.article,
            "title": source.title,
            "publisher": source.publisher,
            "url": source.url,
            "section": passage.section,
            "cosine": max(hit.cosine, hit.question_cosine),
        },
    )
