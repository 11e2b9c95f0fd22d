"""A stroke as it is told in everyday words."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "stroke.face-crooked": (
        (
            "his face turned twisted on the left side",
            "her mouth became crooked after the walk",
        ),
        (
            "my crooked smile in race photos makes me laugh",
            "his face is red after the hill",
            "no, his face is not crooked",
        ),
    ),
    "stroke.half-unseen": (
        (
            "I couldn't see the right side of peoples faces for a while",
            "half my sight in one eye has gone grey since the hill",
        ),
        (
            "couldn't see the right side of the course map online",
            "half my view of the race was other people's backs",
        ),
    ),
    "stroke.hand-and-words": (
        (
            "his arm won't do as he tells it and he talks funny",
            "her right arm has gone weak and her words are coming out wrong",
        ),
        (
            "my fingers won't do as I say on the piano",
            "dropped the phone twice, need a better belt",
            "it's funny talk, my left arm is not weak",
        ),
    ),
    "stroke.word-missing": (
        (
            "he lost the word for spoon at breakfast",
            "the letters made no sense for five minutes",
        ),
        (
            "lost the word for it, the Swedish one, fartlek",
            "the letters on the start list were tiny",
        ),
    ),
    "stroke.head-burst": (
        (
            "my head exploded at the top of the hill, never had one like it",
            "the headache started with a bang in the last sprint || worst ever, yes",
        ),
        (
            "my head exploded with all the shoe advice, worst ever",
            "the headache came on slowly, I've had worst days",
        ),
    ),
}
