"""Cold, and sugar too low or too high; then what any of all these may be behind."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "hypothermia.stopped-shivering": (
        (
            "she's stopped shivering and keeps mumbling",
            "no longer shivering and he's drowsy",
        ),
        (
            "stopped shivering after a hot drink, all good",
            "sleepy after the race",
        ),
    ),
    "hypothermia.stopped-shivering-told": (
        (
            "sleet the whole way round || he's stopped shivering || sounds a bit drunk to me",
            "soaked at the finish || she isn't shivering any more || can't do up her zip",
        ),
        (
            "sleet the whole way round || stopped shivering after soup || then we all got drunk",
            "soaked at the finish || still shivering a little || zip is stuck",
        ),
    ),
    "hypothermia.mind": (
        (
            "she's cold as ice, her words are slurred, up on the fell",
            "he's cold as stone and drowsy in the snow",
            "out in the snow, he can't do his zip and he's confused",
            "wet through on the fell, slurring and stumbling",
            "soaked on the fell all day, her voice is slurry and she can't undo her laces",
            "out in the sleet for hours, so drowsy, can't untie his shoes",
        ),
        (
            "cold as ice in here, love the pool",
            "the river is cold as ice, all fine",
            "snow on the fell, which gloves?",
            "can't do my zip with these gloves",
            "soaked on the fell all day, couldn't undo the double knot in my laces till i "
            "dried out",
            "out in the sleet, the puddles are slurry, did up my laces and ran on",
        ),
    ),
    "hypothermia.temperature": (
        (
            "her temp is 34.2 after the swim",
            "core temp 33",
        ),
        (
            "her temp is 36.8 after the swim",
            "water temp 12 for the swim",
        ),
    ),
    "sugar.plain": (
        (
            "hypo mid run and he can't swallow",
            "low blood sugar, he's slurring and confused",
        ),
        (
            "had a hypo, treated it, back to normal",
            "sugar crash after sweets",
        ),
    ),
    "sugar.brain": (
        (
            "type 1, dexcom says low and she's shaky and aggressive",
            "he takes insulin, his meter says 2.4 and he's wobbly",
        ),
        (
            "type 1, meter says 6.1 and feeling good",
            "wobbly legs after squats",
        ),
    ),
    "sugar.odd": (
        (
            "he's diabetic and talking gibberish",
            "my diabetic wife is not making sense and won't drink her juice",
        ),
        (
            "diabetic and asking about fuelling",
            "he's talking gibberish about carbon plates",
        ),
    ),
    "sugar.not-rising": (
        (
            "type 1, sugar 2.5 and not coming up after juice",
            "diabetic, three gels and still 2.7",
        ),
        (
            "type 1, sugar 5.5 after gels",
            "gels are not sitting well",
        ),
    ),
    "sugar.ketones": (
        (
            "type 1, ketones 4 and I keep throwing up",
            "he skipped his insulin, he's vomiting and breathing deeply",
        ),
        (
            "keto diet and running?",
            "ketones drink before a race?",
        ),
    ),
    "stroke.speech": (
        (
            "my speech went funny for ten minutes, then my arm went numb",
            "words came out all wrong suddenly after the run",
            "suddenly my words came out jumbled, running in the rain",
            "his words are all mush suddenly",
            "her speech is slurry and her arm went heavy on the way home",
        ),
        (
            "the speech at the club dinner went on and on",
            "I'm lost for words, what a race",
            "the porridge was all mush",
            "my arm went heavy with the shopping, nothing else",
        ),
    ),
}
