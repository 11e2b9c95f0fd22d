"""A leg that bears no weight, and bones that may be broken."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "cannot-weight-bear.no-weight": (
        (
            "I twisted my ankle on a root and can't put any weight on it.",
            "fell on the trail, cannot take more than two steps on that foot",
            "rolled it on the kerb and i'm going to the loo on my bum",
            "twisted it on the steps, foot won't have it",
        ),
        (
            "I twisted my ankle on a root, it's sore but I can walk on it.",
            "I can't stand people who stop at the finish, I nearly fell over one.",
            "came down the steps on my bum on the sledge",
            "the shop is out of my size, head office won't have it",
        ),
    ),
    "cannot-weight-bear.limb": (
        (
            "I couldn't weight bear on my right foot this morning. Which insole?",
            "since yesterday i cant stand on my left ankle",
        ),
        (
            "My foot hurts this morning but I can stand on it.",
            "Since the marathon I can't walk downstairs forwards, doms in both legs.",
        ),
    ),
    "cannot-weight-bear.carried": (
        (
            "Went over on my ankle and my mates had to carry me, I was carried to the car.",
            "slipped on ice yesterday and im hopping to the loo",
        ),
        (
            "Slipped on ice yesterday, got up and ran home.",
            "I carried my daughter home after she fell asleep in the buggy.",
        ),
    ),
    "suspected-fracture-acute.snap": (
        (
            "Heard a crack in my foot mid stride and it's swollen.",
            "my ankle went crack on the kerb, bone is really tender",
        ),
        (
            "My ankles crack when I get up, no pain.",
            "Knuckles crack all day, nothing swollen. Bad for me?",
        ),
    ),
    "suspected-fracture-acute.tender": (
        (
            "I rolled my ankle, it's swollen and the bone hurts to press.",
            "tripped on a root, wrist is swollen and really sore on the bone",
        ),
        (
            "I rolled my ankle, no swelling, and pressing the bone doesn't hurt.",
            "Tripped on a root, only a scrape on my palm.",
        ),
    ),
    "suspected-fracture-acute.hand": (
        (
            "Tripped over the kerb, and now I can't grip anything with my hand.",
            "fell on my hand, cant turn a key or hold the door",
            "tripped on the trail and i can't grip a mug",
            "put my hand out when i fell, won't grip a pen",
        ),
        (
            "Tripped over the kerb, and my grip is the same as ever.",
            "My hands go cold on winter runs and get clumsy with zips.",
            "tripped on the trail, the mug in my bag is fine",
            "fell for a mug with a grip",
        ),
    ),
    "suspected-fracture-acute.older": (
        (
            "I'm 72 and slipped in the garden, my hip hurts with every step.",
            "mum is 70, fell off the kerb and her hip kills",
        ),
        (
            "I'm 72 and slipped in the garden, not a scratch, no pain.",
            "I'm 72 and my hip is stiff in the morning. Which stretches?",
        ),
    ),
}
