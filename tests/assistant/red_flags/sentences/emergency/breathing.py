"""Breath that fails, and a clot on the lung."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "breathless.blue-lips": (
        (
            "his lips are blue",
            "her face has gone blue",
        ),
        (
            "my lips are blue from a slushy",
            "blue shoes or red ones?",
        ),
    ),
    "breathless.asthma": (
        (
            "asthma attack on my run and it's not easing",
            "still wheezing badly after the inhaler",
        ),
        (
            "asthma is well controlled",
            "I use my inhaler before runs as told and feel great",
        ),
    ),
    "breathless.cannot-talk": (
        (
            "wheezing and talking is hard work",
            "can't breathe, can only type because talking takes too much",
            "I'm too breathless to talk",
            "he's panting and can't finish a sentence",
        ),
        (
            "talking is hard when I run fast, as it should be",
            "talking is easy, wheeze gone",
            "easy pace means you can talk in sentences",
            "I couldn't talk after shouting at the finish",
        ),
    ),
    "breathless.inhaler": (
        (
            "my inhaler isn't helping and I'm still wheezing",
            "she has had 10 puffs and she's wheezy as anything",
        ),
        (
            "my inhaler works a treat",
            "how many puffs before a run is normal?",
        ),
    ),
    "breathless.sucking-in": (
        (
            "he's wheezing and his ribs are sucking in, skin going in at the neck",
            "short of breath with her shoulders going up at each breath",
        ),
        (
            "sucking in my belly makes me faster",
            "neck muscles sore after swimming",
        ),
    ),
    "breathless.in-bed": (
        (
            "I'm sat bolt upright in bed and can't get any air",
            "can't breathe lying flat tonight, it started after the swim",
        ),
        (
            "can't breathe through my nose in bed, I've a cold",
            "couldn't breathe for laughing in bed at his race photos",
        ),
    ),
    "breathless.throat-held": (
        (
            "he had an energy bar and he's clutching his throat",
            "she's eating a gel block and making no sound now",
        ),
        (
            "my choker necklace rubs my throat on runs",
            "choked up at the finish, what a day",
        ),
    ),
    "breathless.oxygen": (
        (
            "my oxygen is 86 sitting down",
            "oximeter says 88",
        ),
        (
            "my oxygen is 98",
            "heart rate 86 at rest",
        ),
    ),
    "breathless.needling": (
        (
            "dry needling in my upper back this morning and now I'm short of breath",
            "had acupuncture at noon and since then I can't get my breath",
            "had needling in my upper back an hour ago and i can't fill my lungs",
            "dry needling by the shoulder blade at noon, she cannot fill her chest since",
        ),
        (
            "dry needling left my calf sore",
            "acupuncture tomorrow, can I run before it?",
            "had needling in my calf, can't fill my diary with more sessions",
            "dry needling at noon, and i can't fill in the feedback form",
        ),
    ),
    "breathless.froth": (
        (
            "short of breath and coughing white froth since the lake swim",
            "I'm breathless and bringing up frothy stuff",
        ),
        (
            "frothy coffee before a run?",
            "milk froth upsets my stomach on long runs",
        ),
    ),
    "breathless.peak-flow": (
        (
            "peak flow is 170, my best is 420",
            "wheezy all day. || peak flow normally 500, today 230",
            "my best is 480, peak flow now 200",
            "peak flow is down to a third",
        ),
        (
            "how do I use a peak flow meter?",
            "my peak flow is 520, usual is 530, ok to race?",
            "peak flow went from 250 to 500 since the new inhaler",
            "peak flow 480 after the half marathon",
        ),
    ),
    "breathless.peak-flow-tiny": (
        (
            "my peak flow was only 140 just now",
            "peak flow 150",
        ),
        (
            "my son's peak flow is 150, as usual for him",
            "heart rate peak 150, slow flowing trail",
        ),
    ),
    "breathless.relief-short": (
        (
            "ventolin only lasts half an hour then I'm tight again",
            "taking the blue inhaler every 2 hours since the cold run",
            "my reliever wears off after three hours, still wheezy",
        ),
        (
            "two puffs of my inhaler before runs, as the nurse told me",
            "how long does ventolin last, four hours?",
            "the track pump lasts half an hour on a charge",
            "ventolin lasts 4 hours, so I take it before the race",
        ),
    ),
    "lung-clot.blood": (
        (
            "coughing up blood since my long run",
            "I brought up some blood when I cleared my chest",
            "coughed into her sleeve after the jog and there are red streaks on it",
            "he was coughing into a hanky all night, there's bloody flecks in it",
        ),
        (
            "taste of blood after a hard 5k",
            "spat blood from a nosebleed",
            "coughed into my sleeve on the start line, the sunset was red",
            "coughing in the cold air, my buff has red spots as its pattern",
        ),
    ),
    "lung-clot.streaked-tissue": (
        (
            "still coughing from last week || bits of it are odd || rusty spots on the hanky today",
            "chesty, and the tissue was pink twice tonight",
        ),
        (
            "still coughing from last week || pink streaks on the hanky, my nose is raw",
            "still coughing from last week || no blood on the tissue, no spots",
            "spots of blood on the tissue from shaving, can I swim?",
        ),
    ),
    "lung-clot.leg": (
        (
            "my calf is swollen and now I'm short of breath",
            "one calf is sore and puffy || it hurts when I breathe in as well",
        ),
        (
            "my calf is swollen",
            "out of breath on hills and my calf is tight",
        ),
    ),
    "lung-clot.risk": (
        (
            "flew back from Sydney and now I get a stabbing pain when I breathe in",
            "had my knee surgery last week and I'm panting on the stairs",
            "home on a long haul flight monday, it's stabbing on the left each time i take "
            "a breath",
            "two weeks after knee surgery and a knife under my ribs whenever i breathe",
        ),
        (
            "flew home and my legs feel heavy",
            "surgery last week, when can I run?",
            "home on a long haul flight monday, i take a breath each time i swim a length",
            "two weeks after knee surgery and i breathe easy again",
        ),
    ),
    "lung-clot.breath-and-heart": (
        (
            "a jab under my ribs when I breathe in and my heart is racing",
            "it hurts to breathe and I feel faint",
        ),
        (
            "my heart is racing before the start",
            "it hurts to breathe on the stitch side in sprints",
        ),
    ),
}
