"""Children who limp."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "child-limp-urgent.fever": (
        (
            "My son is 6, limping, and has a fever.",
            "daughter 9 hobbling on one leg and feels ill",
        ),
        (
            "My son is 6 and had a fever last month. Can he do junior parkrun?",
            "My daughter is 9, well, and runs about without a limp.",
        ),
    ),
    "child-limp-urgent.wont": (
        (
            "My 5 year old won't put weight on his leg since the trampoline.",
            "toddler refuses to stand on her left leg",
        ),
        (
            "My 5 year old won't eat before races. What can I give him?",
            "My toddler wants to run on grass barefoot, good for the legs?",
        ),
    ),
    "child-limp-urgent.turned": (
        (
            "My 13 year old limps and his foot turns out.",
            "son is 12, screams when i bend his hip",
        ),
        (
            "My 13 year old's trainers turned out to be too small.",
            "My son is 12 and bends his hip as he likes.",
        ),
    ),
    "child-limp-urgent.pop": (
        (
            "My 14 year old felt a pop in his hip sprinting and had to be carried off.",
            "daughter is 13, felt a pop in the groin at the start, leaning on us to walk",
        ),
        (
            "My 14 year old's hip pops for fun, no pain.",
            "My daughter is 13 and popped out for an easy jog.",
        ),
    ),
    "child-limp-urgent.night": (
        (
            "My 7 year old wakes crying with her hip.",
            "our son is 8, waking crying with thigh pain at night",
        ),
        (
            "My 7 year old sleeps well and her hip is fine.",
            "Our son is 8 and cries when he loses a race.",
        ),
    ),
    "child-limp-urgent.long": (
        (
            "My 10 year old has been limping for two weeks, nobody has seen it.",
            "daughter 11 with a limp, 9 days now",
        ),
        (
            "My 10 year old has been running for two weeks and loves it.",
            "My daughter is 11, no limp, two weeks into athletics.",
        ),
    ),
}
