"""What is met more seldom."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "heart-failure.flat": (
        (
            "need an extra pillow to breathe since that virus, put on half a stone in a week",
            "short of breath lying flat, and my ankles are puffy by evening",
        ),
        (
            "best pillow for neck ache?",
            "breathing exercises lying down, ankles a bit puffy after the flight",
        ),
    ),
    "heart-failure.pillows": (
        (
            "More puffed than usual for three weeks, ankles swelling, and I need 3 pillows",
            "breathless on the flat || my feet are swollen, and I sleep propped on extra pillows",
        ),
        (
            "I need 2 pillows for my neck, and the ankle is swollen from a sprain",
            "38 weeks pregnant, feet puffy, sleep with extra pillows",
        ),
    ),
    "knee-haemarthrosis.born-bleeder": (
        (
            "I have haemophilia, twisted my knee, it's filling up",
            "von Willebrands here, knee's ballooning since the run",
        ),
        (
            "do haemophiliacs run marathons?",
            "haemophilia, knee fine, how far can I run?",
        ),
    ),
    "jaundice.eyes": (
        (
            "husband says my eyes look yellow, been on flucloxacillin for a toe",
            "I have jaundice, can I run?",
        ),
        (
            "yellow lenses for dusk, tired eyes",
            "the eyes on my dog look yellow",
        ),
    ),
    "jaundice.skin": (
        (
            "my skin's a funny yellow colour and my poo is pale",
            "he's gone a bit yellow lately",
        ),
        (
            "my skin round the bruise has gone yellow",
            "the skin on my heel is yellow and hard",
        ),
    ),
    "jaundice.and-ill": (
        (
            "gone yellow, feel rough",
            "turning yellow, and itchy all over",
        ),
        (
            "my toenail's gone yellow, feel rough after the race",
            "yellow jersey, felt rough",
        ),
    ),
    "rabies-risk.animal": (
        (
            "a monkey scratched me on my run",
            "bitten by a stray this morning, washed it",
        ),
        (
            "saw a monkey in Bali on my run",
            "stray laces tripped me",
            "bitten hard by the running bug",
        ),
    ),
    "rabies-risk.abroad": (
        (
            "a dog bit my calf while I was jogging in Morocco",
            "dog bite on my leg. We are on holiday in Goa",
        ),
        (
            "dog bite last year in India, had the full rabies course",
            "going to Bali, do runners get bitten by dogs?",
        ),
    ),
    "eye-injury.hit": (
        (
            "scratched my eye on a twig",
            "a branch whipped me in the eye",
        ),
        (
            "scratched my sunglasses on a branch",
            "a blossom on a branch caught my eye",
            "fly in my eye on the bike",
        ),
    ),
    "fever-after-travel.tropics": (
        (
            "back from Kenya, shivering every other day with fever, can I run?",
            "went to Ghana in May || I get fever and chills",
        ),
        (
            "back from a Kenya camp, can I taper?",
            "race fever! off to South Africa for Comrades",
        ),
    ),
    "achilles-rupture.quinolone": (
        (
            "levofloxacin day 4, calf tendon popped a bit and swollen",
            "on cipro, heard a snap in my Achilles",
        ),
        (
            "levofloxacin finished, heel fine, popped to the shop",
            "cipro since Monday, both Achilles sore",
        ),
    ),
    "pregnancy-warning-signs.side-pain": (
        (
            "late period and one-sided pelvic pain, can I still race?",
            "Dull ache by my hip bone since Monday. || missed my period as well",
        ),
        (
            "period is late, test was negative, tummy ache after gels",
            "11 weeks pregnant, shin splints, stabbing low down after hills",
            "period pain low on one side each month, can I run?",
        ),
    ),
    "fever-immunosuppressed.medicine": (
        (
            "on methotrexate, temp of 38.6 this morning",
            "I take humira. || got a fever, can I run?",
        ),
        (
            "on methotrexate, no fever, sore knees",
            "it's 38 degrees here and I'm on humira",
        ),
    ),
    "asthma-uncontrolled.peak-flow": (
        (
            "peak flow is 300, usually 450",
            "peak flow usually 500, now 350, bit chesty",
        ),
        (
            "peak flow 430, usually 450, ok to race?",
            "I ran 300 km, usually 450 in a month",
        ),
    ),
    "asthma-uncontrolled.relief": (
        (
            "going through a blue inhaler a week with my asthma",
            "my reliever ran out in 9 days, asthma's playing up",
        ),
        (
            "one inhaler a year is enough for my asthma",
            "my inhaler ran out, chemist is open today",
        ),
    ),
    "asthma-uncontrolled.nights": (
        (
            "asthma is waking me every night this week",
            "wheezing most nights, I'm woken by it",
        ),
        (
            "asthma is fine, my hip wakes me every night",
            "I cough once in a while at night, asthma checked in May",
        ),
    ),
}
