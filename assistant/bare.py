"""Whether a conversation names ordinary complaints and topics, and nothing else at all.

"Kneecap pain" and "taping ankle" say too little for the second reader: it has learnt from whole
messages, and in so few words a single one may tip it ("back pain": 999). What could alarm can't be
listed, so what is ordinary is. Any other word, a number, a picture, and the reader is asked as
ever; the rules read the conversation in any case. A word that may also say something else stays
out: a warm calf, a deep ache in the hip, a stitch, pain when sitting.
"""

import re
from collections.abc import Sequence

from kb.words import split_words

# Whole words: a slip of the keyboard is a stranger.
_PARTS = """
    achilles adductor adductors ankle ankles arch arches back band bottom bum butt buttock
    buttocks calf calfs calves cuff elbow fascia feet flexor flexors foot forefoot gastroc
    gastrocnemius glute glutes hamstring hamstrings hammy hammies heel heels hip hips itb joint
    joints knee kneecap kneecaps knees leg legs ligament lower midfoot muscle muscles patella
    peroneal peroneals psoas quad quads rotator shin shins sole soles soleus tendon tendons tfl
    thigh thighs tibialis toe toenail toenails toes
"""
# Of these not beside an effort or a left side: a heart may be felt there.
_UPPER = """
    neck shoulder shoulders trapezius traps upper
"""
_COMPLAINTS = """
    ache aches aching achey achy annoying bother bothering bothers bugging complaining complaint
    cramp cramping cramps crampy cranky creaky discomfort dodgy dull grumble grumbles grumbling
    grumbly grumpy hurt hurting hurts issue issues moaning niggle niggles niggling niggly pain
    painful paining pains problem problems sore soreness stiff stiffness tender tenderness tight
    tighten tightening tightens tightness trouble troubles twinge twinges twingy uncomfortable
"""
_NAMES = """
    arthritis blister blisters bunion bunions bursitis doms fasciitis fascitis iliotibial itbs
    jumper jumpers knot knots metatarsalgia morton mortons neuroma osteoarthritis overpronate
    overpronation patellar patellofemoral pfps piriformis plantar point points pronation pulled
    runner runners sciatica spasm splints spur spurs strain strained syndrome tendinitis
    tendinopathy tendonitis tendonopathy tennis trigger
"""
_PLACES = """
    above along area around at behind below beneath beside between front in inner inside just
    left lower middle near of on outer outside round right side sides the to top under
    underneath
"""
_EFFORTS = """
    after before bike biking cycling deadlifts descending descents downhill downstairs during
    football going gym half hill hills hilly incline interval intervals jog jogging long lunges
    marathon mile miles netball parkrun pace race races racing ran ride road rowing run running
    runs session sessions speed speedwork sprinting sprints squats stairs strides swim swimming
    tempo track trail trails training treadmill uphill upstairs walking when while 5k 10k 5km
    10km
"""
_TIMES = """
    ago afternoon again bit couple day days evening few friday last lately monday morning
    mornings now recently saturday since sometimes sunday the this thursday today tuesday
    wednesday week weekend yesterday
"""
_OWN = """
    a acting am an and are as been buddy cheers coach desk easy eh feel feeling feels from get
    gets getting got guess guessing had has have having hello hey hi hiya i i'm i've im is it
    ive kind kinda laces little lol mainly mate maybe me mild mildly minor mostly my new only or
    playing please possible possibly probably pt reckon same sat sir slight slightly small some
    sort started starting suspect thank thanks there thing think too ugh up usual was with you
"""
_TOPICS = """
    activation advice avoid best cadence can causes cooldown could do does down drills exercise
    exercises exercising fix foam for form gait good guide help helps how ice icing ideas
    inserts insoles kinesio massage massaging mobility orthotics physio plan planks prehab
    prevent preventing prevention program programme raises recovery rehab roll roller rolling
    routine shoe shoes should sleeve spikes sports strap strapping strategies strength
    strengthen strengthening stretch stretches stretching support tape taping technique tip tips
    trainers treat treating treatment warmup what which why work workout yoga
"""

_EFFORT = frozenset(_EFFORTS.split()) | {"left"}
_ABOVE = frozenset(_UPPER.split())
_COMPLAINT = frozenset(f"{_COMPLAINTS} {_NAMES}".split())
_SEAT = frozenset(f"{_PARTS} {_UPPER} {_NAMES}".split())
_GONE = (frozenset(_PLACES.split()) | {"going"}) - frozenset(
    "at in of on the to top left right".split()
)
ORDINARY = frozenset(
    " ".join(
        (_PARTS, _UPPER, _COMPLAINTS, _NAMES, _PLACES, _EFFORTS, _TIMES, _OWN, _TOPICS)
    ).split()
)
# Beside plain letters and figures no more may stand; a picture says something.
_STRANGE = re.compile(r"[^a-z0-9\s.,;:!?'\u2019\"()/&-]")
# "Playing up" is hurting, "keeps cramping" is cramping, "mile 3" as ordinary as "a mile".
_SAID_IN_TWO = (
    (re.compile(r"\b(?:playing|acting) up\b"), "hurting"),
    (re.compile(r"\bkeeps? (?=aching|cramping|hurting|tightening)"), ""),
    (re.compile(r"\bmile \d{1,2}\b"), "mile"),
)
MOST_WORDS = 40
# As long as so many of the longest words are; nobody's long tale is looked through for nothing.
MOST_CHARACTERS = MOST_WORDS * (max(map(len, ORDINARY)) + 1)


def is_bare(turns: Sequence[str]) -> bool:
    """Whether all that the turns say is that something ordinary hurts, or is asked about."""
    if sum(map(len, turns)) > MOST_CHARACTERS:
        return False
    plain = [_put_in_one(turn.lower()) for turn in turns]
    if any(map(_STRANGE.search, plain)):
        return False
    words = [word.removesuffix("'s") for turn in plain for word in split_words(turn)]
    if len(words) > MOST_WORDS or not ORDINARY.issuperset(words):
        return False
    if not (_ABOVE.isdisjoint(words) or _EFFORT.isdisjoint(words)):
        return False
    if _COMPLAINT.isdisjoint(words):
        # "Kneecap on the side", "knee going": what doesn't hurt somewhere may be out of place.
        return _GONE.isdisjoint(words)
    # "Pain when running" may be anywhere.
    return not _SEAT.isdisjoint(words)


def _put_in_one(text: str) -> str:
    for said, one in _SAID_IN_TWO:
        text = said.sub(one, text)
    return text
