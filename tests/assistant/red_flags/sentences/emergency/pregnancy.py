"""Bleeding inside in an early pregnancy, known or only likely, and the dangers of a late one.

A stop of a conversation rule is also heard in the next message, so that what is common talk there
("8 weeks to go", "my calf") stops only rules of one message.
"""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "pregnancy.ectopic": (
        (
            "my period is nine days late, sharp pain low on one side and some spotting",
            "7 weeks pregnant, pelvic pain on the left and I nearly fainted on the stairs",
            "ache low down on one side. || I missed my period. || bleeding a bit now",
        ),
        (
            "my period is late since I train more, the test is negative, tummy ache and spotting",
            "10 weeks pregnant, stabbing low down on my shin, bleeding gums",
            "28 weeks, midwife happy, a ligament twinge when I turn over",
            "period was late but came, cramps in my tummy, heavy bleeding",
        ),
    ),
    "pregnancy.ectopic-side": (
        (
            "I've a positive test, sharp pain on the right side and I feel faint",
            "pregnancy test came back positive, one-sided pain and bleeding",
        ),
        (
            "wife is pregnant. I get a stitch, pain on one side, in races",
            "missed my period, shin pain on the left side, bit of spotting",
        ),
    ),
    "pregnancy.late-and-spotting": (
        (
            "I'm late, spotting, and it hurts on one side",
            "sharp low on the left since Tuesday. || I'm late, and spotting today",
        ),
        (
            "I'm late for parkrun, my stitch hurts on one side, nearly fainted laughing",
            "I'm late to the club night, spotting the bus hurts",
        ),
    ),
    "pregnancy.shoulder-tip": (
        (
            "pain right at the tip of my shoulder and I'm pregnant",
            "im 7 weeks, shoulder tip hurts, no fall or anything",
        ),
        (
            "tip of my shoulder sore from the rucksack all month",
            "point of the shoulder aches since bench press",
        ),
    ),
    "pregnancy.late-bleed": (
        (
            "bleeding like a period at 22 weeks",
            "31 weeks gone and I've soaked a pad with bright red blood",
        ),
        (
            "fresh blood on my sock at week 20 of the plan",
            "no bleeding, 31 weeks and all well",
        ),
    ),
    "pregnancy.rigid": (
        (
            "30 weeks pregnant, my tummy is like a board and it hurts",
            "33 weeks. Bump has gone rock hard, bit of blood on the paper",
        ),
        (
            "24 weeks of planks and my belly is rock hard, abs hurt",
            "my stomach is solid after the core session, quads hurt",
        ),
    ),
    "pregnancy.blow": (
        (
            "fell on my bump at 29 weeks out jogging, tightening since",
            "36 weeks, tripped and landed on my belly. || baby is moving less",
        ),
        (
            "I tripped over a speed bump and fell, 24 weeks of plan left",
            "hit my tummy on the gate, just a bruise",
        ),
    ),
    "pregnancy.head": (
        (
            "34 weeks, a headache and sparkly lights",
            "36 weeks with a headache and shimmering spots",
            "33 weeks, blurry eyes and a headache that paracetamol won't shift",
            "headache all day at 28 weeks and I'm seeing spots as well",
        ),
        (
            "34 weeks, sparkly lights on the buggy",
            "36 weeks, no headache, shimmering road in the sun",
            "30 weeks pregnant, headache since I gave up coffee",
            "24 weeks of training, one migraine with flashing lights as always",
        ),
    ),
    "pregnancy.head-told-apart": (
        (
            "I'm pregnant. || 34 weeks now. || headache all day. || seeing spots as well",
            "28 weeks pregnant with a banging headache. || flashing lights in my eyes",
        ),
        (
            "I'm pregnant. || 34 weeks now. || headache from no coffee",
            "headache after the race. || seeing stars from the flash at the finish",
        ),
    ),
    "pregnancy.rigid-since-fall": (
        (
            "30 weeks, belly gone hard like a board since I fell on the trail",
            "33 weeks, my bump has gone rock hard and won't let up",
        ),
        (
            "30 weeks, bump goes rock hard when I do planks, since I fell out of the habit",
            "30 weeks, my belly is hard every few minutes and lets go",
        ),
    ),
    "pregnancy.cord": (
        (
            "38 weeks and something is hanging out, looks like a cord, waters gone",
            "36 weeks, waters went and the cord is coming out",
        ),
        (
            "30 weeks, is the rope machine at the gym safe?",
            "30 weeks, the cord of my headphones is hanging about",
        ),
    ),
}
