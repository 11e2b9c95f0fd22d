"""Sentences for each emergency rule: some that fire it and some that come near it.

Each rule's id has (hits, near misses); a hit is one message, or its turns parted by " || ".
"""

from tests.assistant.red_flags.self_harm_sentences import SELF_HARM
from tests.assistant.red_flags.unfelt_sentences import UNFELT

SENTENCES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    **UNFELT,
    **SELF_HARM,
    "chest-pain.spreading": (
        (
            "there is an ache in my chest and it goes down my left arm",
            "pressure behind my breastbone that creeps up into my jaw on the climb",
        ),
        ("my left arm aches after the rowing session", "jaw sore from grinding my teeth at night"),
    ),
    "chest-pain.with-signs": (
        (
            "chest pain since the 5k and I'm clammy with it",
            "my chest is aching and I feel sick, just back from a jog",
        ),
        (
            "chest sore after bench press yesterday, a bit sweaty from the gym",
            "no chest pain, just sweaty and tired after the long run",
        ),
    ),
    "chest-pain.crushing": (
        (
            "it's like an elephant sitting on my chest",
            "a vice round my ribs every time I go up the bank",
        ),
        ("my chest strap feels like a vice", "what does a crushing chest feeling mean in a novel?"),
    ),
    "chest-pain.held": (
        (
            "my dad is clutching his chest after his run and he's gone grey",
            "he keeps rubbing his chest every time we jog",
        ),
        ("he had his hand in his pocket all race", "she held her chest number on with pins"),
    ),
    "chest-pain.effort": (
        (
            "I get an ache behind my breastbone on hills and it goes when I stop",
            "chest pains come on each run lately and settle once I walk",
        ),
        ("the stitch goes when I slow down", "calf ache on hills goes when I stop"),
    ),
    "chest-pain.during-effort": (
        ("chest pain on my run today", "had burning in my chest during intervals tonight"),
        ("no chest pain on my run", "chest day then a run, everything aches"),
    ),
    "chest-pain.current": (
        (
            "new shoes a week ago, and I get chest pain on every run",
            "my chest is still tight, and I raced on Tuesday",
        ),
        ("my chest strap is still loose today", "no chest pain today"),
    ),
    "chest-pain.recurring": (
        (
            "last week my chest was tight on the hill, it's been back on both runs, gone if I walk",
            "chest ache every run, eases when I slow",
        ),
        ("shin ache every run, eases when I slow", "my chest strap slips every run until I stop"),
    ),
    "chest-pain.jaw-or-arm": (
        (
            "sore jaw, left arm achy and she's clammy since our jog",
            "numb left arm and a cold sweat halfway round parkrun",
        ),
        ("arm aches from carrying a bottle", "toothache since the dentist"),
    ),
    "chest-pain.elsewhere": (
        (
            "my lower teeth ache going up the hill, only on the climb, and once I stop it goes",
            "left arm weighs a ton on hills, normal on the flat",
            "my teeth ache, it comes on with anything uphill and goes when I stand",
        ),
        (
            "my legs ache with anything uphill and it goes when I stand",
            "my legs ache only on hills and it goes when I stop",
            "my teeth ache in cold air on the climbs and it goes when I stop",
        ),
    ),
    "collapse.woke": (
        ("keeled over at the tape", "I lost consciousness near the end of my loop"),
        ("woke up on the sofa with stiff legs", "I never lost consciousness"),
    ),
    "collapse.keeled": (
        ("my mate on the bike keeled over", "I just keeled over on Tuesday, fine now"),
        ("my pushchair keeled over on the hill", "a tree keeled over on the trail"),
    ),
    "collapse.effort": (
        (
            "passed out in the middle of my tempo run, fine now",
            "blacked out for a few seconds after sprints",
        ),
        ("I passed out leaflets at the marathon", "nearly fainted at the blood test before my run"),
    ),
    "collapse.seen": (
        (
            "one of my athletes went down like a tree and was gone for ten seconds",
            "she crumpled on the bend and didn't hear us",
        ),
        ("he went down in the standings", "she dropped to the back of the group"),
    ),
    "collapse.nearly": (
        (
            "I nearly blacked out on my run and my heart was pounding",
            "almost passed out in intervals, and my uncle died at 30 of his heart",
        ),
        ("I nearly passed out laughing", "almost fell over a dog on my run, heart pounding"),
    ),
    "palpitations.faint-at-rest": (
        (
            "watch shows 190 sat down, been 40 mins, feel faint",
            "pulse all over the place, an hour on the sofa now. Bit lightheaded when I stand",
        ),
        (
            "heart hits 190 in intervals and settles in two minutes",
            "heart racing after the 10k, sat down dizzy, settled in five minutes",
        ),
    ),
    "palpitations.faint-for-hours": (
        (
            "heart's been going like the clappers since my run four hours ago, feeling woozy",
            "my heart is still racing two hours later and I nearly fainted in the kitchen",
        ),
        (
            "heart rate 180 for 40 minutes in the race, dizzy from the heat at the finish",
            "heart was racing all night before the marathon, felt dizzy with nerves",
        ),
    ),
    "unresponsive.pulse": (
        ("I can't find a pulse on him", "the runner has no pulse"),
        ("my watch shows no pulse", "how do I check my pulse?"),
    ),
    "unresponsive.pulse-down": (
        (
            "he's collapsed by the bench, no pulse, and his watch reads nothing either",
            "my strap beeps but she is on the floor and I can't find a pulse",
        ),
        (
            "dropped my watch on the path and now it shows no pulse",
            "no pulse reading on my garmin, sat on the floor stretching",
        ),
    ),
    "unresponsive.breathing": (
        ("he's not breathing", "the woman on the path is only gasping"),
        ("my breathing is fine", "she's not breathing hard enough on easy days"),
    ),
    "unresponsive.silent": (
        (
            "a runner is unresponsive and limp",
            "we shook him, no reaction, and his lips are blue",
        ),
        ("my phone went unresponsive in the rain", "no reaction to my new gel at all"),
    ),
    "breathless.blue-lips": (
        ("his lips are blue", "her face has gone blue"),
        ("my lips are blue from a slushy", "blue shoes or red ones?"),
    ),
    "breathless.asthma": (
        ("asthma attack on my run and it's not easing", "still wheezing badly after the inhaler"),
        ("asthma is well controlled", "I use my inhaler before runs as told and feel great"),
    ),
    "breathless.cannot-talk": (
        (
            "I'm too breathless to talk",
            "he's panting and can't finish a sentence",
        ),
        (
            "easy pace means you can talk in sentences",
            "I couldn't talk after shouting at the finish",
        ),
    ),
    "breathless.inhaler": (
        (
            "my inhaler isn't helping and I'm still wheezing",
            "she has had 10 puffs and she's wheezy as anything",
        ),
        ("my inhaler works a treat", "how many puffs before a run is normal?"),
    ),
    "breathless.sucking-in": (
        (
            "he's wheezing and his ribs are sucking in, skin going in at the neck",
            "short of breath with her shoulders going up at each breath",
        ),
        ("sucking in my belly makes me faster", "neck muscles sore after swimming"),
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
        ("my choker necklace rubs my throat on runs", "choked up at the finish, what a day"),
    ),
    "breathless.oxygen": (
        ("my oxygen is 86 sitting down", "oximeter says 88"),
        ("my oxygen is 98", "heart rate 86 at rest"),
    ),
    "breathless.needling": (
        (
            "dry needling in my upper back this morning and now I'm short of breath",
            "had acupuncture at noon and since then I can't get my breath",
        ),
        ("dry needling left my calf sore", "acupuncture tomorrow, can I run before it?"),
    ),
    "breathless.froth": (
        (
            "short of breath and coughing white froth since the lake swim",
            "I'm breathless and bringing up frothy stuff",
        ),
        ("frothy coffee before a run?", "milk froth upsets my stomach on long runs"),
    ),
    "lung-clot.blood": (
        ("coughing up blood since my long run", "I brought up some blood when I cleared my chest"),
        ("taste of blood after a hard 5k", "spat blood from a nosebleed"),
    ),
    "lung-clot.leg": (
        (
            "my calf is swollen and now I'm short of breath",
            "one calf is sore and puffy || it hurts when I breathe in as well",
        ),
        ("my calf is swollen", "out of breath on hills and my calf is tight"),
    ),
    "lung-clot.risk": (
        (
            "flew back from Sydney and now I get a stabbing pain when I breathe in",
            "had my knee surgery last week and I'm panting on the stairs",
        ),
        ("flew home and my legs feel heavy", "surgery last week, when can I run?"),
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
    "stroke.plain": (
        ("slurred speech since this morning's run", "I've lost the sight in one eye"),
        ("the words on the form made me laugh", "lost sight of the leaders"),
    ),
    "stroke.face": (
        ("one side of his face has dropped", "her mouth is drooping on the left"),
        ("my face is red after sprints", "pulling a daft face for the photo"),
    ),
    "stroke.speech": (
        (
            "my speech went funny for ten minutes, then my arm went numb",
            "words came out all wrong suddenly after the run",
            "suddenly my words came out jumbled, running in the rain",
        ),
        ("the speech at the club dinner went on and on", "I'm lost for words, what a race"),
    ),
    "stroke.one-side": (
        (
            "my right arm went dead and I couldn't lift it, suddenly, at mile 6",
            "my whole left side went weak for five minutes",
        ),
        ("dead arm from sleeping on it", "my left leg is a bit stronger than the right"),
    ),
    "stroke.sight": (
        (
            "half my vision went for ten minutes after the race",
            "suddenly I can't see out of my left eye properly",
        ),
        ("vision of finishing in under four hours", "my glasses fogged up for ten minutes"),
    ),
    "stroke.thunderclap": (
        ("the worst headache of my life hit mid sprint", "a thunderclap headache in the gym"),
        ("a dull headache after a long hot run", "worst race of my life"),
    ),
    "stroke.balance": (
        (
            "I keep falling to the left and my words are slurred",
            "can't walk straight and I'm seeing double",
        ),
        ("balance drills for trail running?", "can't walk straight after leg day lol"),
    ),
    "stroke.neck-worked": (
        (
            "the chiro cracked my neck on Friday and I've been woozy ever since",
            "sore neck after an osteopath treatment || now I can't swallow my tea right",
            "the physio cracked my neck and I can't walk straight. No double vision",
        ),
        (
            "the physio cracked my neck, it feels much looser, can I run?",
            "went to the chiro for my hips on Monday. A bit dizzy on my run today",
            "does cracking your neck make you dizzy?",
        ),
    ),
    "stroke.neck-jolted": (
        ("whiplash yesterday, now I'm seeing double", "my neck jerked back and one eyelid droops"),
        ("whiplash ten years ago, neck still stiff on long runs", "neck stiff after whiplash"),
    ),
    "weakness.after-illness": (
        (
            "legs getting weaker every day since that stomach bug, can hardly get out of a chair",
            "had covid three weeks ago || my legs are weaker each day and my hands tingle",
        ),
        (
            "weak legs after flu, getting better each day",
            "I'm moving up to the 10k group after a cold, legs weak",
        ),
    ),
    "weakness.climbs": (
        (
            "tingling in the toes then knees, now hands, can't lift my feet",
            "pins and needles creeping up, legs like string",
        ),
        (
            "mileage creeping up, legs weak on hills, toes tingle in tight shoes",
            "climbing up the stairs my legs feel like jelly, tingling feet from new shoes",
        ),
    ),
    "cauda.saddle": (
        (
            "my back went on Sunday and my privates have gone numb",
            "sciatica, and now a numb bum that won't come back",
        ),
        ("sciatica down one leg, no numbness down below", "numb bum from the bike, fine after"),
    ),
    "cauda.saddle-alone": (
        ("numb between my legs since yesterday", "my genitals have gone numb"),
        ("numb between my toes", "no numbness between my legs"),
    ),
    "cauda.wiping": (
        ("I can't feel myself wipe", "the paper feels odd when I wipe"),
        ("wipe the sweat off my face", "paper or cloth race bib?"),
    ),
    "cauda.bladder": (
        (
            "my back is agony and I can't pee",
            "sciatica for weeks and since yesterday I keep wetting myself",
        ),
        ("my back is sore, waterworks fine", "I pee a lot before races from nerves"),
    ),
    "cauda.legs": (
        (
            "my lower back is killing me and both legs are going numb",
            "sciatica down both legs now",
        ),
        ("both legs heavy after the marathon", "sciatica in my right leg only"),
    ),
    "compartment.pain-and-toes": (
        (
            "shin solid like wood after the kick. I'm in agony even lying still",
            "my cast is too tight, the pain is unbearable",
        ),
        (
            "shins solid at 10 minutes on every run then fine when I stop",
            "the cast came off and my leg is weak",
        ),
    ),
    "deformity.bone": (
        ("there's a bone sticking out of my shin", "I can see bone through the cut"),
        ("a bone spur is sticking into my shoe", "bone broth before a race?"),
    ),
    "deformity.angle": (
        ("my foot is pointing backwards", "his wrist is bent like a fork"),
        ("my feet point straight ahead when I run", "the treadmill is at an angle"),
    ),
    "deformity.turned": (
        (
            "she fell on the ice, one leg looks shorter and the foot is turned right out",
            "I slipped and my foot has rolled out to the side",
        ),
        ("my foot turns out when I run and always has", "one leg shorter by a few mm, insoles?"),
    ),
    "deformity.joint": (
        ("my kneecap is round the side of my leg", "he dislocated his shoulder at the barrier"),
        ("dislocated my shoulder years ago", "popped out to the shops"),
    ),
    "limb.two-signs": (
        (
            "my left leg is cold and numb",
            "two toes are white and I have no feeling in them since I taped my ankle",
        ),
        ("my hands go cold and numb on winter runs", "cold feet about the race"),
    ),
    "limb.cold-and-pale": (
        (
            "my foot is white and freezing, the other one is fine",
            "his leg has turned blue and it's ice cold",
        ),
        ("toes white in the cold, pink up indoors", "my legs are pale after winter"),
    ),
    "limb.pale-and-dead": (
        (
            "since the strap came off my toes are grey || they won't move either, and it hurts",
            "my foot has gone white || I can't feel my toes, only on the one foot",
        ),
        ("pale legs and dead legs after the marathon", "white socks, numb with boredom"),
    ),
    "limb.pulseless": (
        ("I can't find a pulse in my foot", "there is no pulse at the ankle"),
        ("I can't find my pulse with this watch", "no pulse reading on my watch"),
    ),
    "heat-stroke.mind": (
        (
            "he's burning up and confused after the 10k",
            "she's boiling to touch and staggering all over",
        ),
        ("I run hot and sweat a lot", "burning up the track today, felt great"),
    ),
    "heat-stroke.scene": (
        (
            "30 degrees at the race and he's talking nonsense",
            "so hot today, and my brother doesn't know where he is",
        ),
        ("30 degrees at the race, how do I pace it?", "confused by the race instructions"),
    ),
    "heat-stroke.not-clearing": (
        (
            "an hour in the shade after the hot race and she's still being sick",
            "wet towels for 40 minutes in this heat and I'm still dizzy",
        ),
        (
            "felt rough in the heat, ten minutes in the shade and I was fine",
            "an hour in the shade with a book",
        ),
    ),
    "heat-stroke.temperature": (
        ("my temperature was 40.6 after the run", "temp of 105 after my run"),
        ("temperature was 19 for the run", "temp of 37 after my run"),
    ),
    "heat-stroke.hot-and-odd": (
        (
            "the thermometer says 41 and he's rambling",
            "temp 40.3 and she's confused",
        ),
        ("the thermometer says 21 in the gym", "temp 36.9 and feeling good"),
    ),
    "sodium.plain": (
        (
            "she drank loads of water and now she's confused",
            "drank at every station, now I'm drowsy and muddled",
        ),
        ("I drank loads of water and feel fresh", "confused about how much to drink"),
    ),
    "sodium.drank": (
        (
            "drank 8 litres in the marathon || now I can't stop being sick",
            "she put on 3 kg in the ultra and is drowsy",
        ),
        ("drank two cups in the marathon", "put on 3 kg over the winter"),
    ),
    "sodium.puffy": (
        (
            "fingers like sausages after the ultra and I keep vomiting",
            "her rings won't come off since the marathon and she's muddled",
        ),
        ("fingers a bit puffy after a hot run", "watch strap rubs on long runs"),
    ),
    "allergy.airway": (
        (
            "stung by a wasp and my lips are swelling",
            "ate a cashew and my tongue feels swollen",
        ),
        ("stung by nettles on the shins", "cracked lips in the wind"),
    ),
    "allergy.skin-and-more": (
        (
            "hives all over and I'm wheezing",
            "itchy all over with a rash, and I feel faint",
        ),
        ("hives on my arms, breathing fine", "heat rash on my back"),
    ),
    "allergy.sting-and-more": (
        (
            "bee sting ten minutes ago and now I'm wheezy",
            "got stung by a hornet and I feel dizzy",
        ),
        ("bee sting on my calf, a bit sore", "wasps at the finish line"),
    ),
    "allergy.pen": (
        ("I've used my EpiPen", "he jabbed his pen into his thigh after the flapjack"),
        ("where do I keep my EpiPen on a run?", "used a practice EpiPen in class"),
    ),
    "fit.named": (
        ("he had a seizure at the finish", "she's having a convulsion"),
        ("these shoes are a great fit", "I never had a seizure"),
    ),
    "fit.told": (
        (
            "My dad had a fit after the club 10k yesterday, never had one before.",
            "He fitted on the bus home from cross country.",
        ),
        ("My husband had a fit when he saw the entry fee.", "I got fitted for shoes after a run."),
    ),
    "fit.seen": (
        (
            "my friend went stiff and then jerked all over, foaming at the mouth",
            "his arms and legs are jerking and his eyes rolled back",
        ),
        ("my calf keeps twitching at rest", "a jerking motion on the rowing machine"),
    ),
    "head.danger": (
        (
            "banged my head on a branch and I've been sick twice",
            "she hit her head when she fell and keeps asking the same question",
            "banged my head, runny nose since, only one side and it tastes salty",
            "banged my head and a bruise came up behind my ear",
        ),
        (
            "hit the wall at mile 20",
            "banged my head on a cupboard last month, all fine",
            "runny nose on one side, sweat tastes salty",
        ),
    ),
    "head.thinner": (
        (
            "bumped my head on the car door, I'm on warfarin",
            "knocked my head on a beam || I take apixaban if that matters",
            "haemophiliac, banged my head on a branch",
        ),
        ("I'm on warfarin, can I run?", "bumped my head, not on thinners, feel fine"),
    ),
    "spine.cord-plain": (
        (
            "fell off the rocks and I can't feel my legs",
            "he dived in and hit the bottom, pins and needles in both hands",
        ),
        ("fell on my bum, just a bruise", "can't feel my legs after that marathon lol"),
    ),
    "spine.cord": (
        (
            "came off my bike, neck is agony and my arms are tingling",
            "fell down the stairs. My back hurts badly and my legs are weak",
        ),
        ("fell down the stairs and my back is a bit stiff", "neck stiff from my desk, hands fine"),
    ),
    "bleeding.spurting": (
        (
            "blood is spurting from the cut on my leg",
            "cut by glass and it's pumping out of my arm",
            "bleeding from the shin, when I took the pressure off it pours",
        ),
        (
            "lift it off the floor again, squat form?",
            "sweat pouring out of me in the heat",
            "that got the blood pumping",
        ),
    ),
    "bleeding.soaked": (
        (
            "the gash has soaked through two towels",
            "deep cut on my shin and the dressing is soaked again",
        ),
        ("my socks are soaked from the rain", "the towel is soaked with sweat"),
    ),
    "bleeding.nose": (
        (
            "nosebleed on my run, I'm on rivaroxaban",
            "my nose bleed has gone on for an hour",
        ),
        (
            "nosebleed on my run, stopped in five minutes",
            "I get a nosebleed in dry air now and then",
        ),
    ),
    "bleeding.vomited": (
        (
            "I'm vomiting blood",
            "threw up what looks like coffee grounds after the race",
            "sicking up dark brown grainy stuff",
        ),
        (
            "threw up my coffee after the race",
            "sick of bloody hills",
            "threw up a brown gel after the race",
        ),
    ),
    "bleeding.passed": (
        ("the toilet bowl was full of blood", "more red than water in the loo, it poured out"),
        ("the toilet queue at the start was full", "a bowl of beetroot before the race"),
    ),
    "bleeding.pads": (
        (
            "soaking a pad every hour since the run",
            "I've gone through four maternity pads in two hours",
        ),
        ("usual period, a pad every four hours", "knee pads for trail running?"),
    ),
    "bleeding.gut-and-faint": (
        (
            "black tarry poo for two days, on naproxen for my knee, dizzy standing up",
            "my poo's jet black and sticky || and I'm light headed",
        ),
        (
            "poo black since the iron tablets, no other trouble",
            "runs are going great on black sticky tarmac, dizzy with joy",
        ),
    ),
    "bleeding.inside": (
        (
            "fell belly first on a rock, my tummy is swelling and I feel faint",
            "handlebar in the stomach, belly rigid and she's gone pale",
        ),
        ("tummy swells after gels", "a belly full of pasta, feel sleepy"),
    ),
    "life.wants-to-die": (
        ("I want to die", "can't run any more and there's no point living"),
        ("dying at mile 22", "we did suicides at practice, ten reps"),
    ),
    "life.hints": (
        (
            "I can't do this any more, I'm crying all day",
            "my mate gave me his medals yesterday || he hugged me for ages and said goodbye",
        ),
        (
            "ready to go for Sunday, papers in order, passport packed",
            "I won't be around for the club run, which solo session?",
        ),
    ),
    "life.over-the-rail": (
        (
            "been climbing over to the outside of the railing on the viaduct to see how it feels",
            "some nights I'm sat on the wrong side of the barrier up on the flyover",
        ),
        (
            "I climbed over the railing on the bridge to get to the start",
            "I sat on the railing by the bridge to stretch my calf",
        ),
    ),
    "life.self-harm": (
        ("I've been self harming since the injury", "I want to hurt myself tonight"),
        ("I don't want to hurt my knee again", "harmful shoes?"),
    ),
    "overdose.many": (
        (
            "I've had 12 paracetamol today for my knee",
            "took 20 ibuprofen since yesterday",
        ),
        ("I took 2 paracetamol today", "took ten dextrose tablets in the race"),
    ),
    "overdose.handful": (
        (
            "swallowed a handful of painkillers",
            "took too many co codamol and lost count",
        ),
        ("a handful of nuts before the race", "took too many gels"),
    ),
    "overdose.child": (
        (
            "my toddler got into my race bag and the ibuprofen strip is open",
            "my son ate my naproxen",
        ),
        ("my toddler loves parkrun", "my son took ibuprofen as the doctor said"),
    ),
    "overdose.doubled": (
        (
            "3 extra strength tylenol every 3 hours since yesterday",
            "paracetamol six times a day, and the cold powders turn out to be the same stuff",
        ),
        ("paracetamol every 6 hours as it says on the box", "two tablets at bedtime"),
    ),
    "overdose.sedated": (
        (
            "he took his morphine for his back and now I can't keep him awake",
            "took two of her sleeping tablets with codeine and she's slurring",
        ),
        ("codeine made me constipated", "sleepy after the long run"),
    ),
    "sepsis.urine": (
        (
            "high fever, breathing fast and I haven't peed all day",
            "burning up, heart racing, not passed urine since yesterday",
        ),
        ("fever yesterday, gone now, peeing normally", "breathing fast in intervals"),
    ),
    "sepsis.mind": (
        (
            "blister has gone green, she's shivering and talking nonsense",
            "urine infection, a temp, and he doesn't know what day it is",
        ),
        ("blister is healing, no temp", "uti last month, all clear now"),
    ),
    "sepsis.skin": (
        (
            "wound infected and my legs have gone mottled",
            "fever and my skin is blotchy and marbled",
        ),
        ("mottled bark on the trees", "blotchy sunburn"),
    ),
    "sepsis.rigors": (
        (
            "infected blister and I'm shaking so hard my teeth chatter",
            "graze is full of pus, shivering uncontrollably",
        ),
        ("shivering after the cold race until I had tea", "infected toe, no shivers"),
    ),
    "sepsis.breath": (
        (
            "chest infection, fever, and breathing so fast at rest",
            "my cut is infected, I have a temp and feel like I'm dying",
        ),
        ("chest infection last winter, better now", "mild fever with a cold"),
    ),
    "sepsis.rash": (
        ("purple spots on his legs that don't fade", "a rash that doesn't fade under a glass"),
        ("a rash on my shins that fades when I press", "the colours on my shoes don't fade"),
    ),
    "aorta.tearing": (
        (
            "a sudden tearing between my shoulder blades and I'm drenched",
            "something ripped in my back, came out in a cold sweat",
        ),
        ("felt a tear in my calf", "ripping it up on the hills"),
    ),
    "aorta.sudden": (
        (
            "sudden agony in my back and I nearly fainted",
            "pain in my belly came out of nowhere, I'm grey and clammy",
        ),
        ("sudden twinge in my back when lifting", "back ache for years"),
    ),
    "aorta.through": (
        (
            "sudden pain straight through to my back and a cold sweat",
            "it goes right through to my spine, came on in one second, and I'm clammy",
        ),
        (
            "the route goes straight through to the back of the park",
            "pain in my back after gardening",
        ),
    ),
    "aorta.pulsing": (
        (
            "my belly is pulsing and my back is in pain",
            "there's a heartbeat in my belly and it aches",
        ),
        ("my calf is pulsing after sprints", "belly laugh, ribs ache"),
    ),
    "aorta.known-pain": (
        (
            "I have an aneurysm and now there's pain in my back",
            "known aortic bulge and a bad pain in my stomach today",
        ),
        ("can I run with a small aneurysm?", "my grandad had an aneurysm"),
    ),
    "aorta.stabbing": (
        (
            "stabbing pain through to my back, sweating buckets",
            "agony straight through to my spine and I've gone grey",
        ),
        ("stabbing pain in my heel, sweating after a run", "pain through to the finish"),
    ),
    "hypothermia.stopped-shivering": (
        (
            "she's stopped shivering and keeps mumbling",
            "no longer shivering and he's drowsy",
        ),
        ("stopped shivering after a hot drink, all good", "sleepy after the race"),
    ),
    "hypothermia.mind": (
        (
            "out in the snow, he can't do his zip and he's confused",
            "wet through on the fell, slurring and stumbling",
        ),
        ("snow on the fell, which gloves?", "can't do my zip with these gloves"),
    ),
    "hypothermia.temperature": (
        ("her temp is 34.2 after the swim", "core temp 33"),
        ("her temp is 36.8 after the swim", "water temp 12 for the swim"),
    ),
    "sugar.plain": (
        ("hypo mid run and he can't swallow", "low blood sugar, he's slurring and confused"),
        ("had a hypo, treated it, back to normal", "sugar crash after sweets"),
    ),
    "sugar.brain": (
        (
            "type 1, dexcom says low and she's shaky and aggressive",
            "he takes insulin, his meter says 2.4 and he's wobbly",
        ),
        ("type 1, meter says 6.1 and feeling good", "wobbly legs after squats"),
    ),
    "sugar.odd": (
        (
            "he's diabetic and talking gibberish",
            "my diabetic wife is not making sense and won't drink her juice",
        ),
        ("diabetic and asking about fuelling", "he's talking gibberish about carbon plates"),
    ),
    "sugar.not-rising": (
        (
            "type 1, sugar 2.5 and not coming up after juice",
            "diabetic, three gels and still 2.7",
        ),
        ("type 1, sugar 5.5 after gels", "gels are not sitting well"),
    ),
    "sugar.ketones": (
        (
            "type 1, ketones 4 and I keep throwing up",
            "he skipped his insulin, he's vomiting and breathing deeply",
        ),
        ("keto diet and running?", "ketones drink before a race?"),
    ),
    "current.lightning": (
        ("struck by lightning on my run, just a bit deaf", "lightning hit me on the ridge"),
        (
            "what are the odds of being struck by lightning on a run?",
            "felt like I'd been hit by lightning when the calf cramped",
        ),
    ),
    "current.lightning-near": (
        (
            "lightning struck next to us, ears ringing and my arm is numb",
            "lightning hit the tree by me and I feel dazed",
        ),
        (
            "lightning struck near us so we cut the run short, all fine",
            "lightning fast finish, ears ringing from the cheering",
        ),
    ),
    "current.shock": (
        (
            "had a shock off a lamp post, heart's skipping since",
            "had a shock off a lamp post, heart's skipping since. No chest pain, no fainting",
            "electrocuted by the plug, there is a burn mark on my hand and I nearly fainted",
        ),
        (
            "zapped by a cattle fence, just a tickle, all fine",
            "electric fence along the route, how far to stay away?",
        ),
    ),
    "adrenal.tablets-lost": (
        (
            "I'm on long term steroids and got D&V, can't keep tablets down",
            "I have Addison's || been vomiting all night",
        ),
        (
            "3-day prednisolone course, been sick twice with a bug",
            "steroid cream on the rash, been sick since last night",
        ),
    ),
    "belly.rigid": (
        (
            "tummy rock hard and I can't stand up straight",
            "stomach rigid, agony, doubled over since the race",
            "tummy rock hard, I'm doubled over. No fever",
        ),
        (
            "tummy hard after all that pasta",
            "stomach solid as a rock after planks, can't stand burpees",
        ),
    ),
    "deformity.artificial-hip": (
        (
            "had a hip done in June, bent to tie my laces, felt it clunk and now can't stand",
            "five weeks after hip replacement, a clunk, the leg's short",
        ),
        (
            "my new hip clunks when I get up, no pain",
            "new hip, popped to the shop, not running yet",
        ),
    ),
    "sepsis.joint": (
        (
            "my knee's red hot and huge, shivering and shaking since last night",
            "the knee injection was 4 days ago || it's boiling hot, swollen, and I've the shakes",
        ),
        (
            "knee warm after my run, shivering in the rain",
            "my knee's hot and swollen from the run in the heat, shaking with laughter",
        ),
    ),
    "muscle-kidneys.no-urine": (
        (
            "haven't peed since the ultra yesterday, last bit was brown, arms swollen",
            "can't bend my knees since the 50 miler || hardly peed and what there is, is brown",
        ),
        (
            "hardly peed all morning, the race went fine, pee was pale",
            "legs wrecked by the ultra, peeing plenty and clear",
        ),
    ),
}
