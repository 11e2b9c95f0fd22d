"""Ordinary talk beside what is an emergency."""

PAIRS: dict[str, tuple[str, str]] = {
    "across what it hurts": (
        "pain across the front of my shin when I run uphill",
        "pain across the front of my chest when I run uphill",
    ),
    "across what it is tight": (
        "shoes go tight across the toes and it's tight across my hips on hills",
        "it goes tight across on hills",
    ),
    "round the front of what": (
        "a squeezing ache round the front of my hips when I run",
        "a squeezing ache round my ribs when I run",
    ),
    "what is sore beside the chest": (
        "legs are sore and my chest is fine",
        "legs are fine and my chest is sore",
    ),
    "until when a chest is fine": (
        "tight calves but my chest is fine",
        "tight calves but my chest is fine until I climb",
    ),
    "what won't go back": (
        "since my hernia op the seat post won't go back in either",
        "since that hill my hernia won't go back in",
    ),
    "which way a peak flow goes": (
        "peak flow went from 200 to 400 since the new inhaler",
        "peak flow went to 200, my best is 400",
    ),
    "what is 38": (
        "on chemo and I ran 38 miles this month",
        "on chemo and my temp is 38 tonight",
    ),
    "which weeks": (
        "20 weeks of plan to go and fresh blood on my sock",
        "20 weeks pregnant and fresh blood on my pad",
    ),
    "why a thigh is hit": (
        "I hit my thighs with the massage gun after bad runs, it helps",
        "I hit my thighs with a hammer after bad runs, it helps",
    ),
    "why one stands on a bridge": (
        "stood on the bridge for a long time tonight watching the boats",
        "stood on the bridge for a long time tonight",
    ),
    "who bites": (
        "bitten by the running bug, three races this month",
        "bitten by a tiger snake, three miles from the road",
    ),
    "what stings all over": (
        "fell into nettles on the climb and my legs are stung all over",
        "fell over a hornets' nest on the climb and I'm stung all over",
    ),
    "who signed off": (
        "chest pressing on every brisk walk || did the angiogram the same day, all arteries clean",
        "chest pressing on every brisk walk || the angiogram is next week",
    ),
    "whether it is breathing that isn't": (
        "no breathing and all that fine, nothing swollen",
        "no breathing and his pulse is fine",
    ),
    "what noon means": (
        "went for a 10k at noon. Do salt tablets do anything?",
        "two tablets at 8 two at noon two at 4 two at 6 two at 8, all the same stuff",
    ),
    "what the head met": (
        "I banged my head against a brick wall with this plan, is 3 runs a week weak?",
        "I banged my head against the wall of the gym and my arm has gone weak",
    ),
    "who is out cold": (
        "by nine I'm out cold on the sofa, the treadmill is in the garage",
        "my mate is out cold on the treadmill",
    ),
    "what a note lists": (
        "S: calf tight R. Nil chest pain, nil SOB, nil calf swelling, nil night pain",
        "S: calf tight R. Nil trauma. Chest pain, SOB, calf swelling since the flight",
    ),
    "when they wanted to die": (
        "two of them said they wanted to die by rep six, standard",
        "two of us run. I wanted to die by Tuesday and I still want to die",
    ),
    "what the leaflet says": (
        "my paragraph says: if you faint, cough up blood or get crushing chest pain, ring 999",
        "I faint and cough up blood, should I ring 999?",
    ),
    "who is asked": (
        "I've written a form for my group. Question two: have you ever blacked out?",
        "I've never blacked out before. I blacked out on the run",
    ),
    "what was overdone": (
        "I overdosed the hills this week, one or two tablets at night is enough?",
        "I overdosed, took all of the tablets",
    ),
    "whose question it is": (
        "for my group's form. Question one: have you ever had chest pain on hills?",
        "Question one: chest pain on hills, goes when I stop. Question two: which gels?",
    ),
    "whose toes pinked": (
        "toes gone dead white and numb || pinked up with a mug of tea",
        "toes gone dead white and numb || no pink in them yet",
    ),
    "who came": (
        "it's burst, soaked through 3 towels and still coming || plumber is here now, kitchen tap",
        "soaked through 3 towels and still coming || the ambulance is here now",
    ),
    "what the dentist did": (
        "half my face is numb || two injections for a filling an hour ago",
        "half my face is numb || no dentist in months",
    ),
    "what the optician did": (
        "sudden blurry vision, can't read the screen || opticians, they put some drops in",
        "sudden blurry vision, can't read the screen || no drops, nothing",
    ),
    "what they call a hill": (
        "blackout at mile 7 again || it's the street lights, they switch them off",
        "blackout at mile 7 again || it's dark in my head then",
    ),
    "an evening in": (
        "I ran a bath and put the radio on",
        "I ran a bath and plugged the hairdryer in beside it",
    ),
    "what is put by": (
        "I've a little pile of gels put by for the race",
        "tablets put by for the night I've had enough",
    ),
    "what lets go": (
        "my calf went solid, absolute agony || pulled my toes up and it let go, soft as butter",
        "my calf has gone solid, absolute agony || it won't let go",
    ),
    "what is narrow": (
        "the path goes narrow like a tunnel and my heart sings",
        "halfway up the hill everything goes narrow like in a tube and my heart gallops",
    ),
    "toes in cold weather": (
        "my toes go numb in cold weather, is a massage any use?",
        "my foot is stone cold and numb since the tackle",
    ),
    "what is saved up": (
        "I've been saving up my gels for the big day",
        "I've been saving up my codeine instead of taking it",
    ),
    "how high a drop": (
        "how high is the drop from heel to toe on these?",
        "how far is the fall from the viaduct?",
    ),
    "left up to somebody": (
        "I leave it up to the coach",
        "no lights on the A road, I leave it up to the drivers",
    ),
    "a name on a bench": (
        "will my name go on the club trophy?",
        "I keep picturing my name on the memorial bench",
    ),
    "what the family gets": (
        "my family get the day off for the race",
        "the way I see it my family get the payout",
    ),
    "best for everyone": (
        "is it best for everyone to go slower first?",
        "is best for everyone I go too",
    ),
    "a vice": (
        "I'm on the chess team and the vice captain runs",
        "it's like my chess is in a vice",
    ),
    "nodding off": (
        "I nodded off on the sofa after the long run",
        "I nodded off standing up on the treadmill at the gym",
    ),
    "on the kitchen floor": (
        "I foam roll on the kitchen floor after long runs",
        "why would I wake up on the kitchen floor after a long run?",
    ),
    "shaking like jelly": (
        "why do my legs shake after hard efforts? like jelly for 5 minutes",
        "he went rigid and his legs were shaking for 5 minutes",
    ),
    "what collapses": ("my form totally collapsed at mile 18", "I just collapsed at mile 18"),
    "out for a bit": (
        "I was out for a bit this morning, an easy jog down the hill",
        "one of our lads went down on the last lap and was out for a bit",
    ),
    "waiting for a wee": (
        "stood ages in the cold before the start, needed a wee",
        "both legs weaker each day from the back down, and I stand ages before a wee starts",
    ),
    "brought up": (
        "brought up a red top for the finish",
        "brought up some rusty red spots coughing after a 5k",
    ),
    "who gets the dog": (
        "we sorted the kit and who gets the relay baton first",
        "I've sorted out who gets the dog, it'd be quieter for everyone",
    ),
    "tight limbs are no fit": (
        "Why are my arms and legs tight and how do I loosen them?",
        "His arms and legs are tight and shaking and he's bitten his tongue",
    ),
    "a muscle twitches by itself": (
        "My calf keeps twitching after long runs, my mate says magnesium",
        "He's on the floor, legs twitching, eyes rolled back",
    ),
    "topping up": (
        "How do I top myself up after a sweaty two hour session?",
        "I might just top myself tonight",
    ),
    "a suicidal pace": ("I set off at suicidal pace every time", "I feel suicidal"),
    "suicide for the legs": (
        "Is a long run the day after squats suicide for my legs?",
        "My legs are gone and suicide is all I think of",
    ),
    "a face that drops at a hill": (
        "My face dropped when I saw the hill on the course map",
        "One side of my face dropped when I was running",
    ),
    "cold hands on the touchline": (
        "My hands tingle with cold till I get a coffee in them",
        "My foot has gone white and cold and I can't feel it",
    ),
    "both sides of a back being rubbed": (
        "Can massage calm down both sides of my back?",
        "The pain shoots down both legs from my back and I can't feel them",
    ),
    "feet that go white, in general": (
        "Why does a cold pool make your feet go white?",
        "My foot has gone white and cold since the fall",
    ),
    "a hip that is tight round the side": (
        "My hip's tight round the side when I jog",
        "Kneecap has gone round the side",
    ),
    "a dull ache of the shins": (
        "It's a dull ache down there, shins I mean",
        "It's numb down there, and wiping feels odd",
    ),
    "who gets the medals": (
        "Who gets the medals at the club relay, the first three or everyone?",
        "I've written the letters, they say sorry and who gets the dog",
    ),
    "children who cope for a weekend": (
        "Would my kids cope for a weekend without me if I run the ultra?",
        "My kids would be fine without me",
    ),
    "away for a club run": (
        "Last time I ran was Tuesday, and I won't be around for the club run. Stretch anyway?",
        "I'm so low and I won't be around for the club run, or anything",
    ),
    "who gets what": (
        "My travel insurance pays for physio. Who gets the spare race number?",
        "The kids will get over it and the insurance pays",
    ),
    "a club that moves on": (
        "The club could move on without me for the relay",
        "Everyone could move on faster without me in it",
    ),
    "a fear of what one does to one's knees": (
        "I'm scared of what I do to my knees when I run hills",
        "I'm scared of what I might do when the house is asleep",
    ),
    "a plan that is worked out": (
        "He's worked out how and when to taper",
        "He's worked out how and when he'll go",
    ),
    "not waking up for a run": (
        "I'm not waking up early for runs any more",
        "He's not waking up after his intervals",
    ),
    "a burden to the relay": ("I'm a burden to my relay team", "I'm a burden to my family"),
    "a burden on the knees": ("Is my backpack a burden on my knees?", "I'm a burden on my wife"),
    "better off running slower": (
        "Would I be better off if I ran slower on easy days?",
        "Everyone would be better off if I was gone",
    ),
    "nobody minds a missed session": (
        "Nobody would notice if I skipped a long run, right?",
        "Nobody would notice if I died",
    ),
    "hurt by a root": (
        "I hurt myself again on that root on the trail",
        "I hurt myself again last night",
    ),
    "no trust in one's pacing": ("I don't trust myself to pace it", "I don't trust myself tonight"),
    "a joint at an angle": (
        "My ankle at a right angle for the calf stretch?",
        "My ankle is at a right angle to my leg",
    ),
    "a purple face": ("My face goes purple on the last rep", "My lips have gone purple"),
    "oxygen tents": ("Oxygen tents at 85 %, worth it?", "My oxygen is 85"),
    "a sensor's temperature": (
        "The Garmin core temp says 34, is the sensor off?",
        "Temp of 34 after the river crossing",
    ),
    "no point in an exercise": (
        "No point going on with heel raises if they don't help?",
        "No point going on with any of it",
    ),
    "a course": (
        "First-aid course on Saturday. Is it still thirty and two for a chap that's stopped"
        " breathing?",
        "There's a chap here that's stopped breathing",
    ),
    "breathing through the mouth": (
        "He stopped breathing through his mouth once the coach taught him",
        "He stopped breathing",
    ),
    "nothing was found": (
        "I fainted at a run once. || Cardiology had me wired up for weeks, found hee-haw and"
        " signed me aff",
        "I fainted at a run once. || Cardiology want to wire me up for weeks",
    ),
    "a heart that stopped for joy": (
        "my heart stopped || when she liked my run lol",
        "my heart stopped || when I reached the finish",
    ),
    "could have fainted": (
        "I could've keeled over when I saw the entry fee",
        "I keeled over when I saw the finish",
    ),
    "a phone blacked out": (
        "My phone blacked out mid parkrun and I lost my splits",
        "My phone blacked out and then I blacked out mid parkrun",
    ),
    "no pulse on a watch": (
        "The watch said no pulse so apparently I'm a zombie",
        "The medic said no pulse",
    ),
    "on television": (
        "Watching Casualty, a jogger had a seizure in the park",
        "A jogger had a seizure in the park",
    ),
    "a form that answers N": (
        "Chest tightness: N. Collapse: N. Kidney trouble: N. Which shoes for gravel?",
        "Chest tightness n light headed n feeling sick",
    ),
    "a numbered form that answers no": (
        "1. chest pain - no 2. fainting - no 3. clot history - no. Which day for hills?",
        "1. chest pain - yes 2. fainting - yes. Which day for hills?",
    ),
    "a stranger who was looked after": (
        "A man fainted at the 10k on Sunday and first aiders helped him. How do I pace?",
        "A man fainted at the 10k just now and isn't breathing",
    ),
    "sleep after a long run": (
        "Passed out in bed after my long run and then slept till noon. Normal?",
        "Passed out in bed after my long run, heart racing",
    ),
    "a stranger who is well again": (
        "A woman collapsed at our 10k, she is home and well. Is running at 50 safe?",
        "I collapsed at our 10k, I am home and well",
    ),
    "a form with dashes": (
        "Chest tightness - N. Blackouts - N. Which day is best for hills?",
        "Chest tightness - new. Blackouts - new. Which day is best for hills?",
    ),
    "a leaflet's signs that nobody has": (
        'The sheet says "cold foot, numb toes, fever". I\'ve none of these. Which socks?',
        'The sheet says "cold foot, numb toes, fever". I\'ve all of these. Which socks?',
    ),
    "a memoir": (
        "Reading a climber's memoir where he stopped shivering and got sleepy in the snow",
        "He stopped shivering and got sleepy in the snow",
    ),
    "a crime story": (
        "Writing a crime story in which a jogger is found unconscious. How far do joggers go?",
        "A jogger lies here unconscious. How far is help?",
    ),
    "a show that somebody else watches": (
        "he had a seizure || that was the film my dad has on, sorry. Are flats fine for arches?",
        "he had a seizure || my dad has the film on. Are flats fine for arches?",
    ),
    "asked, and one's own": (
        "How do I know whether chest pain is from the heart?",
        "How do I know the chest pain I've got isn't my heart?",
    ),
    "what an article says": (
        "According to the article chest pain on hills needs an ECG, why is that?",
        "According to the article my chest pain on hills is posture",
    ),
    "what to explain": (
        "Can you explain the chest pain that people get on hills?",
        "Can you explain the chest pain I get on hills?",
    ),
    "what is to be avoided": (
        "How do I avoid blacking out in my first marathon?",
        "How do I avoid blacking out again? It happened on yesterday's run",
    ),
    "if you, and what follows": (
        "If you get chest pain on a hill, do you stop?",
        "If you have my number ring me, I can't breathe",
    ),
    "without": (
        "I ran up the hill without chest pain",
        "I can't run up the hill without chest pain",
    ),
    "what nothing stops": (
        "Nothing is bleeding",
        "Nothing seems to stop my leg bleeding",
    ),
    "a note's list": (
        "Pt denies chest pain, SOB, syncope. Calf tight",
        "Pt denies chest pain, collapsed on Sunday's run. Calf tight",
    ),
    "an operation, and now": (
        "Heart operated on in 2016, chest pain in 2016",
        "Heart operated on in 2016 and chest pain on hills",
    ),
    "a form's question": (
        "Question 3: do you get chest pain on exertion? No",
        "Question 3: do you get chest pain on exertion? Yes, every hill",
    ),
    "whose words are translated": (
        "Please translate into French: strong chest pain on running",
        "Sorry, google translate. Strong chest pain when I run",
    ),
    "a fit, and a fit person": (
        "I can fit my runs in before work",
        "Had a fit, my wife says, on the treadmill",
    ),
    "a lecture": (
        "For my lecture on crushing chest pain: one slide or two?",
        "Long day, lecture at nine. Passed out on the run home",
    ),
    "the dentist": (
        "half my face is numb || dentist at 9, filling",
        "My face dropped on one side || I've the dentist at 4",
    ),
    "a note's longer list": (
        "Denies calf swelling, recent immobility, saddle anaesthesia, syncope. Calf tight",
        "Denies calf swelling, reports saddle anaesthesia. Calf tight",
    ),
    "a form's N": (
        "PAR-Q: chest pain at rest N, chest pain with activity N, dizziness N. Calves sore",
        "PAR-Q: chest pain at rest N, chest pain on hills most days, dizziness N. Calves sore",
    ),
    "a set, and a week": (
        "Honestly wanted to die by set four of the hill reps",
        "I want to die by the second week of this",
    ),
    "signs learnt by heart": (
        "Week of reciting slurred speech and face droop for neuro. Calf stiff",
        "Slurred speech and face droop for an hour. Calf stiff",
    ),
    "a note's shorthand": (
        "PMH: MI 2019. Denies CP on hills, SOB, syncope. Deep tissue ok?",
        "PMH: MI 2019. CP on hills x 3 wks. Deep tissue ok?",
    ),
    "a note pasted by mistake": (
        "Chest pain and dizziness on hills || That was a note for my class. Which laces?",
        "Chest pain and dizziness on hills || I made a note of it in my log. Which laces?",
    ),
    "who keeled over": (
        "The flag at the finish tower nearly keeled over, and my insoles have keeled over",
        "My mate on the bike keeled over",
    ),
    "what is done to the pecs": (
        "do they massage the pecs for shoulder ache?",
        "tight chest and shoulder ache",
    ),
    "since when one eye is blind": (
        "I'm blind in one eye since birth, any tips for trail running",
        "I'm blind in one eye since birth and now the other has gone dark",
    ),
    "what was taken from whom": (
        "I fainted when they took my blood for work || is my run on tonight?",
        "I fainted when they took my blood pressure after my run",
    ),
    "who was only asleep": (
        "passed out after my long run || asleep I mean, on the train",
        "passed out after my long run || not asleep I mean, out cold on the train",
    ),
    "why legs shake": (
        "legs were shaking after the plank challenge, three minutes!",
        "legs were shaking after the plank challenge, eyes rolled back",
    ),
    "whose head butts what": (
        "my toddler headbutted my knee",
        "my toddler headbutted my knee and has been sick twice since",
    ),
}
