"""Heat and dryness, and knocks to the head."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "heat-exhaustion-dehydration.sick": (
        (
            "Just ran in the heat, I'm dizzy with a pounding headache.",
            "30 degrees, feel sick and clammy after my 10k",
            "ran at midday, sat in shade now, cramps and i feel like i'll be sick",
            "sat in the shade with a banging head after the race, feel like i'm going to be sick",
        ),
        (
            "Ran in the heat, thirsty, fine after a drink.",
            "Hot day, no dizziness, no headache. Slower pace?",
            "sat in shade reading, feel like i'll be sick of this book soon",
            "ran at midday and sat in the shade with a cold drink, lovely",
        ),
    ),
    "heat-exhaustion-dehydration.no-pee": (
        (
            "I haven't peed since the race this morning and it's now 9 pm.",
            "no wee for 12 hours after the ultra",
        ),
        (
            "I peed twice since the race this morning.",
            "Haven't peed yet, the queue for the portaloo is long.",
        ),
    ),
    "heat-exhaustion-dehydration.nothing-down": (
        (
            "I can't keep water down since the marathon.",
            "every drink comes back up since my long run, cant keep anything down",
        ),
        (
            "I can't keep my pace down in the first mile of a marathon.",
            "Water stays down fine since the marathon.",
        ),
    ),
    "head-injury-minor.knock": (
        (
            "she headed the goalpost and has a headache since",
            "gave my head a good crack on a beam, feel foggy",
            "I hit my head on a branch yesterday and I've got a headache.",
            "banged my head on the cupboard || bit foggy since",
        ),
        (
            "headed the ball all day, tired",
            "gave the course a good crack, headache from the sun",
            "I hit my head on a branch three weeks ago, never so much as a headache.",
            "My headache is from the wine, I didn't hit my head.",
        ),
    ),
}
