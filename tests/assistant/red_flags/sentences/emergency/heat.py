"""Heat stroke, and salt too low from drinking."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "heat-stroke.mind": (
        (
            "his skin is roasting and he called me mum",
            "she's burning up and talking complete gibberish",
            "he's burning up and confused after the 10k",
            "she's boiling to touch and staggering all over",
        ),
        (
            "he called me mum at the line, my son, all smiles",
            "burning up the track, talking complete sense",
            "I run hot and sweat a lot",
            "burning up the track today, felt great",
        ),
    ),
    "heat-stroke.scene": (
        (
            "30 degrees at the race and he's talking nonsense",
            "so hot today, and my brother doesn't know where he is",
        ),
        (
            "30 degrees at the race, how do I pace it?",
            "confused by the race instructions",
        ),
    ),
    "heat-stroke.not-clearing": (
        (
            "hot day, still vomiting an hour and a half later",
            "it was 31 degrees, still dizzy two hours on",
            "an hour in the shade after the hot race and she's still being sick",
            "wet towels for 40 minutes in this heat and I'm still dizzy",
        ),
        (
            "hot day, an hour and a half later still laughing about it",
            "still hungry two hours after the hot race",
            "felt rough in the heat, ten minutes in the shade and I was fine",
            "an hour in the shade with a book",
        ),
    ),
    "heat-stroke.temperature": (
        (
            "my temperature was 40.6 after the run",
            "temp of 105 after my run",
        ),
        (
            "temperature was 19 for the run",
            "temp of 37 after my run",
        ),
    ),
    "heat-stroke.hot-and-odd": (
        (
            "the thermometer says 41 and he's rambling",
            "temp 40.3 and she's confused",
        ),
        (
            "the thermometer says 21 in the gym",
            "temp 36.9 and feeling good",
        ),
    ),
    "sodium.plain": (
        (
            "had about 12 cups of water, now he's talking gibberish",
            "about 9 bottles of water and she's confused",
            "she drank loads of water and now she's confused",
            "drank at every station, now I'm drowsy and muddled",
            "he was drinking water all the race and asked me what city we're in",
            "puffy fingers after the marathon and she asked us which year it is",
        ),
        (
            "had about 8 cups of water all day, feel good",
            "a dozen cups of tea at the club, talk was nonsense",
            "I drank loads of water and feel fresh",
            "confused about how much to drink",
            "he was drinking water all the race and asked where the bus goes from",
            "puffy fingers after the marathon, gone by tea, and she asked us which race is next",
        ),
    ),
    "sodium.drank": (
        (
            "drank 8 litres in the marathon || now I can't stop being sick",
            "she put on 3 kg in the ultra and is drowsy",
        ),
        (
            "drank two cups in the marathon",
            "put on 3 kg over the winter",
        ),
    ),
    "sodium.puffy": (
        (
            "fingers like sausages after the ultra and I keep vomiting",
            "her rings won't come off since the marathon and she's muddled",
        ),
        (
            "fingers a bit puffy after a hot run",
            "watch strap rubs on long runs",
        ),
    ),
}
