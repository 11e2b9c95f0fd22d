"""Who somebody is costs an answer little, in lines by a hand that no plane has learnt from."""

from assistant.planes import load_planes
from assistant.reply import Assistant
from assistant.understanding.bearing import BEARS, Bearing
from kb.embedding import MiniLMEmbeddings
from tests.eval.lists import read_lines
from tests.eval.scorer import DEV, read_questions
from tests.eval.surroundings import LINES, list_surroundings, measure_answers

# Of the facts, lost at most; of the questions, refused wrongly; of the lines, heard as idle.
LOST, WRONGLY_REFUSED, HEARD = 0.02, 0.02, 0.75


def test_who_somebody_is_in_front_of_a_question_costs_few_facts(unguarded: Assistant) -> None:
    questions, ways = read_questions(DEV), list_surroundings()
    plain = measure_answers(questions, unguarded.reply, ways["nothing"])
    told = measure_answers(questions, unguarded.reply, ways["who somebody is, before"])
    assert told["fact recall"] >= plain["fact recall"] - LOST
    assert told["wrongly refused"] <= WRONGLY_REFUSED


def test_most_lines_on_who_somebody_is_are_heard_as_idle(real_embeddings: MiniLMEmbeddings) -> None:
    bearing = Bearing(real_embeddings.embed_query, load_planes(real_embeddings.name).bearing)
    lines = read_lines(LINES)
    assert sum(bearing.weigh(line) < BEARS for line in lines) / len(lines) >= HEARD
