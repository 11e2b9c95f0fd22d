"""Sentences for emergency rules of what may not feel like one: a bite, a fever, a late period.

Each rule's id has (hits, near misses); a hit is one message, or its turns parted by " || ".
"""

UNFELT: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "venom.bitten": (
        (
            "got struck by a tiger snake on the trail, feel ok so far",
            "pretty sure a viper bit my ankle, can I jog back to the car?",
            "my lad was stung by a scorpion on our desert run",
            "an adder had my heel near the car park",
        ),
        (
            "saw a viper on the path, how do I avoid getting bitten?",
            "a snake nearly bit me on the climb, I laughed about it after",
            "an adder bit my dog on our run, the vet has him",
            "bitten by a snake as a kid, knees are fine",
            "bitten by the running bug, three races this month",
            "that Copperhead 50k bit me hard, quads in tatters",
        ),
    ),
    "venom.named": (
        ("adder bite on my shin. Two miles from the road", "snakebite, what do I do now"),
        (
            "are snake bites common on the South Downs?",
            "is a snakebite kit worth the weight in a desert ultra?",
            "two pints and a snakebite and black after the relay",
        ),
    ),
    "venom.left-its-mark": (
        (
            "I trod on an adder. It bit me through the sock",
            "there was a brown snake by the stile, now two little holes in my calf",
        ),
        (
            "two little holes in my shoe. The snake socks are new",
            "cobra pose felt good. Then it got my hamstring a bit",
            "a snake crossed the road. My mate screamed",
        ),
    ),
    "venom.many-stings": (
        (
            "ran over a wasp nest, must have been stung 25 times",
            "thirty bee stings on my legs and arms",
            "a swarm of bees stung us both on the climb",
        ),
        (
            "a wasp stung me twice at mile 20, bit itchy",
            "ran past 20 beehives, lovely morning",
            "stung once on the arm when we ran past a nest",
        ),
    ),
    "venom.stings-counted": (
        ("wasp stings all up my legs, maybe 30", "the nest was low and they stung me easily 40"),
        (
            "bee stings on both shins about 20 minutes ago, bit red",
            "a wasp stung me at mile 20, swelling is going down",
        ),
    ),
    "venom.stung-all-over": (
        (
            "I ran through their nest and I'm stung all over",
            "hornets, stung everywhere, back home now",
        ),
        (
            "fell in the nettles, stung all over my legs",
            "the hail stung everywhere on my face today",
        ),
    ),
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
        ("fresh blood on my sock at week 20 of the plan", "no bleeding, 31 weeks and all well"),
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
            "33 weeks, blurry eyes and a headache that paracetamol won't shift",
            "headache all day at 28 weeks and I'm seeing spots as well",
        ),
        (
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
    "sepsis.immune-number": (
        ("on chemo, 38.1, otherwise fine", "no spleen and 39.2 just now"),
        ("on chemo, 38 miles last month", "I'm 38 and on chemo"),
    ),
    "sepsis.immune-down": (
        (
            "on chemo with a temp of 38.1, otherwise fine",
            "chemo on Tuesday. || shivery tonight, jog it off?",
            "my neutrophils are low and I'm running a temperature",
        ),
        (
            "finished chemo in 2019, a fever with flu last week, how do I come back?",
            "after chemo my feet tingle a bit, all week fever free",
            "on chemo, no fever, feeling good, is a jog ok?",
            "my sister's on chemo and I have a fever, should I visit?",
        ),
    ),
    "sepsis.immune-lost": (
        (
            "no spleen, running a temp since the trail race",
            "kidney transplant five years ago, 38.9 on the thermometer and a fever now",
        ),
        ("I've no spleen, are ultras ok?", "stitch under the spleen, no fever, all runs"),
    ),
    "sepsis.immune-down-kin": (
        (
            "my wife is having chemo and she has a temperature of 38.4",
            "dad's on chemotherapy. He is shivering tonight",
        ),
        (
            "my sister's on chemo and I'm running a 10k for her",
            "my mum has no spleen and I've a cold, no fever in the house",
        ),
    ),
    "sepsis.immune-medicine": (
        (
            "I'm on azathioprine, shivering, can't stop shaking, feel awful",
            "on humira with a fever of 39, breathing fast and drowsy",
        ),
        (
            "on methotrexate for psoriasis, knees feel awful after hills",
            "on humira, a temp of 38 since lunch",
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
        ("my peak flow was only 140 just now", "peak flow 150"),
        ("my son's peak flow is 150, as usual for him", "heart rate peak 150, slow flowing trail"),
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
    "belly.hernia-stuck": (
        (
            "my hernia won't go back in since the long run",
            "a bulge in my groin that I can't push back in any more",
            "hernia popped out on a hill, I usually push it back but not this time",
        ),
        (
            "hernia repair two years ago, planks ok?",
            "soft bulge in my groin when I cough, goes back when I lie down",
            "since my hernia op I can't go back to running yet",
        ),
    ),
    "belly.hernia-bowels": (
        (
            "Had a bulge in my groin since lifting. || haven't pooed or passed wind since Monday",
            "my hernia is sore and I've not passed wind all day",
        ),
        (
            "hernia repaired in spring, runner's trots since, pooed three times today",
            "haven't pooed before a race, nerves",
        ),
    ),
    "belly.hernia-hard": (
        ("my hernia has gone rock hard", "hernia out on the run. I keep throwing up now"),
        (
            "hiatus hernia, feel sick after gels",
            "hernia surgery in May, abs rock hard again",
        ),
    ),
    "belly.bulge-and-sick": (
        ("lump in my groin since this morning and I feel sick", "groin bulge, vomiting since noon"),
        ("groin strain and I felt sick after the race", "a lump in my calf, sick of it"),
    ),
}
