"""A heart that races on, and chest pain that went."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "sustained-palpitations.rest": (
        (
            "My heart has been racing for an hour and I'm just sitting on the sofa.",
            "pulse is 140 lying in bed, been two hours",
        ),
        (
            "My heart races in intervals and settles in two minutes.",
            "My pulse is 52 lying in bed.",
        ),
    ),
    "sustained-palpitations.goes-on": (
        (
            "My heart is pounding and won't slow down now.",
            "heart has been fluttering all evening, still going",
        ),
        (
            "My heart isn't pounding now.",
            "My heart was pounding on the start line, then it settled.",
        ),
    ),
    "chest-pain-settled.once": (
        (
            "I had chest pain on a run last week, nothing since.",
            "tight chest on saturdays long run, went off, fine since",
        ),
        (
            "My chest strap rubbed last week, fine since.",
            "I had chest pain last week, the ECG was normal and the GP cleared me.",
        ),
    ),
}
