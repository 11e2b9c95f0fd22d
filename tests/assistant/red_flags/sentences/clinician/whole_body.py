"""The whole body."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "systemic-symptoms.weight": (
        (
            "I've lost a stone without trying and my legs ache.",
            "Clothes hanging off me, no appetite, always tired.",
        ),
        (
            "I've lost a stone on purpose with a diet plan.",
            "Which race belt if my shorts are loose after a wash?",
        ),
    ),
    "systemic-symptoms.night-sweats": (
        (
            "Night sweats for three weeks and my bones ache.",
            "I soak the sheets most nights and my hips are sore.",
        ),
        (
            "I sweat on the treadmill and soak my shirt.",
            "My shirt is soaked after every long run, is that normal?",
        ),
    ),
    "systemic-symptoms.fever": (
        (
            "A temperature most evenings and a sore knee.",
            "Fever on and off, two weeks of it.",
        ),
        (
            "The temperature drops most evenings, which jacket?",
            "Hay fever two weeks now, any tips for pollen?",
        ),
    ),
    "systemic-symptoms.drained": (
        (
            "Always tired and bruising easily.",
            "I'm exhausted all the time. || bruises from nothing, all over my legs",
        ),
        (
            "Always tired in peak week, sleep well, no bruises.",
            "Bruised my shin on the box jump, not tired at all.",
        ),
    ),
    "cancer-history-bone-pain.own": (
        (
            "I had breast cancer in 2015 and now my hip is sore.",
            "My ribs ache, three weeks. || I had a melanoma removed in 2019",
        ),
        (
            "I had breast cancer in 2015, feel great, which half marathon is flat?",
            "My aunt had breast cancer, my quads are sore after squats.",
        ),
    ),
    "cancer-history-bone-pain.new": (
        (
            "Prostate cancer years ago and now my back is sore.",
            "Had chemo last year and new hip pain.",
        ),
        (
            "Had chemo last year, new shoes today, which half is flat?",
            "Now my hip is sore after squats, no history of cancer.",
        ),
    ),
    "cancer-history-bone-pain.relative": (
        (
            "My mum had breast cancer and her hip is sore when she runs.",
            "Dad had prostate cancer, his shin has been aching for a month.",
        ),
        (
            "My mum had breast cancer and I run for her every year.",
            "Dad had prostate cancer, his running club is lovely.",
        ),
    ),
    "growing-lump.grows": (
        (
            "The lump on my thigh is getting bigger.",
            "A hard lump in my calf that keeps growing.",
        ),
        (
            "I've a lump of cash saved for a bigger race.",
            "Speed bumps on my route, is it worth growing my stride?",
        ),
    ),
    "growing-lump.apart": (
        (
            "There is a lump in my thigh. It has doubled since June.",
            "Found a lump behind my knee. It doesn't move.",
        ),
        (
            "There is a lump in my old mattress. It has doubled my back rubs.",
            "The lump in my calf rubs out under the roller, gone by morning, golf ball helps.",
        ),
    ),
    "growing-lump.private": (
        (
            "I found a lump in my breast.",
            "Swollen glands in my neck for five weeks.",
        ),
        (
            "I found a tennis ball under my bed.",
            "Check for a lump in the road by the bridge.",
        ),
    ),
    "red-s.periods": (
        (
            "I haven't had a period for five months.",
            "My periods stopped when I upped the miles.",
        ),
        (
            "My period pains are gone since I run.",
            "The cool down period has gone from my plan.",
        ),
    ),
    "red-s.food": (
        (
            "I'm scared to eat carbs and always tired.",
            "Skipping meals to stay light, and my shin hurts.",
        ),
        (
            "How many carbs should I eat before a long run?",
            "I skip dessert before races and feel great.",
        ),
    ),
    "red-s.stress-injuries": (
        (
            "That's my third stress fracture in two years.",
            "Another stress fracture, the foot this time.",
        ),
        (
            "My third marathon in two years!",
            "What is the difference between a stress fracture and shin splints?",
        ),
    ),
    "red-s.hormones": (
        (
            "No sex drive and always tired since I upped the miles.",
            "Low testosterone and my shins hurt.",
        ),
        (
            "No drive to run in the rain lately.",
            "Low on gels for Sunday, what else works?",
        ),
    ),
}
