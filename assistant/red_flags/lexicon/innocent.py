"""Figures of speech, gear and sport words that sound like findings: masked before anything is read.

A phrase here is masked wherever it stands, so it must never be part of a real complaint.
"""

INNOCENT = """
(his|her|husbands|mums|dads|mates) (watch|garmin|phone|fitbit|strava) __
(froze|frozen|crashed|died|dead|stuck|stopped),
(fire|smoke|car|house|burglar|heart rate|watch) alarm ___ false alarm,
blue in (the|an|my) ice bath,
how (the|my|your|) blood (runs|flows|moves|goes),
(muscle|muscles|glute|glutes|core) (is|are|being|still|) asleep,
(itb|it band|band|fascia|knot|knots|hamstring|hamstrings) (wont|doesnt|does not) budge,
was a (kid|child|teenager|schoolboy|schoolgirl), (in|runs in) (my|the|our|his|her) family that runs,
(hr|heart rate|pulse) drops (really|) (fast|quickly) after, knee wont go past (the|my|) toes,
(calm|press|rub|work|loosen|knead) down both sides of (my|the|your) (back|spine),
(does|do|can|will|would) a (torn|healed|old) (muscle|tear|calf|hamstring|quad|strain) ___ leave a
(dent|lump), (make|makes) (your|peoples) (feet|hands|toes|fingers) go white,
(make|makes) (your|peoples) chest (muscles|) tight, (crooked|bent|wonky) in (photos|pictures),
(that|where) (my|the) (shoe|heel tab|boot) catches,
(tight|sore|achy|stiff) round the side, dull ache down there, heel fat pad,
(blow|blows|blew|blowing|blown) hot and cold, (my|her|his) face (dropped|fell) when (i|she|he) saw,
nearly (fainted|died) when (i|she|he) (saw|heard|read), (snap|crack|pop) underfoot,
(a|retired|im a|as a) midwife, midwife here, when i was pregnant with my,
(died|passed away) (of|from) (breast|bowel|lung|skin|prostate|bone|brain|) cancer,
(class|session|workout|bench|circuits|climbing) (murdered|destroyed|wrecked) my chest,
no point (in|) (going|carrying) on with (my|the|this|marathon) (plan|training|block|marathon),
chest strap, chest straps, chest strap monitor, chest day, chest press, chest freezer, chest pass,
chest of drawers, off my chest, chest binder, chest number, chest to deck, open chest, opens the
chest, chest up, chest forward, chest out, chest high, heart rate monitor, heart rate strap, heart
rate zones, heart rate zone, heart rate training, heart rate watch, heart of the city, heart set
on, by heart, heart sank, heartbreak hill, heart broken, heartbroken, break my heart, breaks my
heart, took heart, whole heart, heart monitor, resting heart rate of (40|50), stroke rate, swim
stroke, rowing stroke, breast stroke, breaststroke, back stroke, backstroke, foot strike, heel
strike, forefoot strike, stroke of luck, different strokes, stroke of genius, stroke the
(dog|cat|puppy|horse|muscle|muscles|calf|leg|skin|tissue|area|sole|foot), ball of
my foot, balls of my feet, ball of the foot, balls of the feet, ball of foot, lacrosse ball,
massage ball, tennis ball, golf ball, medicine ball, cricket ball, hockey ball, spiky ball, foam
ball, swiss ball, on the ball, having a ball, exercise ball, dead legs, dead leg feeling, dead
tired, dead easy, dead good, dead on my feet, deadlifts, deadlift, dead bug, dead bugs, dead last,
dead straight, dead flat, deadline, over my dead, drop dead gorgeous, dead heat, dead keen, dead
nervous, dead slow, hit the wall, hitting the wall, hit a wall, hit my target, hit my goal, hit a
pb, hit the road, hit the trails, hit the gym, hit the hay, hit the sack, hit my stride, hit the
spot, head start, head torch, head wind, headwind, headband, heads up, head down, head over to,
over my head, head of steam,
(all|just|only|mostly|probably|stuck|song|music|voice|voices|plan|numbers|maths|round|tune) in my
head, get my head round, get my head around, head for, head
out, heading out, head first into training, banging my head against, clear my head, mess with my
head, headspace, head game, head space, fit for, fit in (with|the
week|between|around|all|some|more|it), (to|can|could|cant|couldnt|ill|i|we|could) fit in
(my|a), keep fit, get fit, getting fit, stay fit, fit enough,
well fit, shoe fit, (to|can|could|cant|couldnt|ill|i|we) fit my, fit into, fit it in, good fit, a
fit person, fit as a fiddle, super
fit, run fit, race fit, snug fit, knocked out (a|{number}|some) (_|)
(k|km|kms|5k|10k|mile|miles|parkrun|half|marathon|reps|squats|session|sets|intervals|lap|laps|pb|run|runs|tempo|planks|burpees|hills),
knocked out {number} (before|in|at|easy|today|this|yesterday), knocked
out of the, knocked it out, knocked off work, knocked {number} minutes off, knocked a minute off,
knocked seconds off, passed out flyers, passed out leaflets, passed out on the sofa asleep, passed
out asleep, collapsed on the sofa, collapsed into bed, collapsed into a chair, collapsed in a heap
of laughter, collapsed on the couch, collapsed arch, collapsed arches, arch collapse, arches
collapsed, arches have collapsed, my form collapsed, form collapsed, pace collapsed, plan
collapsed, tent collapsed, collapsed in tears of joy, collapsing arches, arch collapses, form
collapses, hills are killing me, hill is killing me, killed that session, killing it, killed it,
killer session, kill for a, killed me that, dying at mile, dying for a, dying to, died at mile,
died on the last, dying a death, dead on, nearly died laughing, died a bit inside, die hard, to
die for, die trying, shoot me, kill some time, killer hill, killing time, this session is killing
me, burpees are killing me, taper is killing me, waiting is killing me, suspense is killing me,
dying inside, dying of embarrassment, dying of laughter, run till i die, squats are killing me,
heat is killing me, winter is killing me, boredom is killing me, suicides, suicide drill, suicide
drills, suicide runs, suicide sprints, suicide pace, suicide shuttles, suicide squad, career
suicide, suicide prevention run, suicide for my recovery, suicide for my legs, suicide for my knees,
suicide for my calves, suicide for my training, suicide for the legs, suicide for the knees,
takes my breath away, took my breath away, breath of fresh air,
breathtaking, catch my breath back quickly, breathing technique, breathing rhythm, breathing
pattern, breathing exercises, out of breath at the start, save my breath, waste my breath, nose
breathing, nasal breathing, belly breathing, breathing room, breathing space, breathing through my
nose, breathe through my nose, breath work, breathwork, breathable, under my breath, hold your
breath, holding my breath, pain in the arse, pain in the backside, pain in the bum, pain in the
neck about, pain in the ass, pain cave, pain barrier, no pain no gain, pains me to, painkiller
song, growing pains, pain train, pain face, royal pain, be a pain, pain to get, pain to clean,
cold feet about, cold turkey, cold shoulder, in cold blood, cold brew, cold therapy, cold plunge,
cold water therapy, ice bath, ice baths, cool down, cooldown, cold compress, cold pack, ice pack,
cold weather kit, cold cream, bloody hills, bloody hell, bloody hate, bloody love, bloody knee,
bloody knees again, bloody annoying, bloody good, bloody awful weather, bloody mary, blood sweat
and tears, in my blood, get the blood pumping, gets the blood pumping, got the blood pumping,
getting the blood pumping, get my blood pumping, gets my blood pumping, gets the blood flowing,
blood flow, blood pressure monitor, blood test, blood tests, young blood, new blood, blood orange,
blood sugar friendly, bloodline, blood moon, bad blood, gave blood, give blood, giving blood,
donate blood, donated blood, blood donation, blood donor, bladder in my pack, hydration bladder,
water bladder, the bladder in my, bladder pack, pack bladder, camelbak bladder, zip compartment,
compartment in my, phone compartment, glove compartment, compartment pocket, stool at the bar, bar
stool, step stool, on a stool, sit on a stool, foot stool, electric blanket, electric bike,
electric shaver, electric car, electric atmosphere, electric foam roller, electric massager, numb
my mind, mind numbing, numb from the cold then fine, comfortably numb, numbing cream, numbing
spray, numb bum from the saddle, popped out to, popped out for, just popped out, popped in
(to|for|and (said|see|saw)|at the), popped to, popped into, pop out for, pop to, pop in
(to|for|and (say|see)|tomorrow), popping out (to|for), popping in (to|for), pop music, pop my
shoes, pop over, snap decision, popped up on, pops up, oh snap, snap on strava, snapped a photo,
snapped a lace, lace snapped, (cracked|crack|cracking) on (with|and|regardless|anyway|through),
just crack on, let him crack on, crack of dawn, get cracking, cracking run, cracking time,
cracking day, banged out, bang on, bang average, smashed it, smashed my pb, smashed my, smashed
the, broke my pb, broke {number}, ripped my shorts, ripped my tights, torn between, tearing it up,
tearing along, ripping it up, tore my shorts, tore my tights, a tear in my, ripped abs, get
ripped, wear and tear, torn up about, tore up the course, snap up, gel snapped, pinged me, ping
me, seized up, stiff competition, stiff upper lip, bored stiff, scared stiff, stiff breeze, stiff
climb, stiff shoe, stiff shoes, stiff soled, stiff plate, falling apart, falling to bits, fell off
the wagon, (form|technique|posture|pace|splits|race|arches|arch|cadence|plans|plan|morale)
(has|had|just|totally|completely|really|kind of|sort of|) collapsed, dvt
(info|information|leaflet|leaflets|advice|socks|stockings|warning|warnings|poster), fell in love,
fell asleep, fell running, fell race, fell races, fell runner, fell
runners, fell shoes, fall back into, fall marathon, fall race, fall season, in the fall, this
fall, fell apart at, fell apart in, fall asleep, fell behind, fell short, trip to, road trip, day
trip, school trip, trip away, trip abroad, city trip, business trip, slip on, slip road, slipped
my mind, slipped behind, fall off in pace, slip into, trip of a lifetime, weak glutes, weak core,
weak ankles, weak hips, weak link, weak hip, weak signal, weakness in my training, weak in the,
weak spot, weak excuse, weak tea, weak sauce, weak side, heavy legs, heavy leg, heavy training,
heavy week, heavy weights, heavy lifting, heavy rain, heavy session, heavy mileage, heavy block,
heavy squats, heavy shoes, heavy heart, heavy night, heavy going, heavy traffic, lift heavy, heavy
load, heavy bag, tight schedule, tight budget, tight shorts, tight shoes, tight calves, tight
hamstrings, tight hips, tight hip flexors, tight laces, tight finish, tight squeeze, tight turn,
money is tight, tights, tight fit, tight deadline, tight corner, tight knit, tight race, tight
quads, tight glutes, tight it band, tight lower back, pressure on myself, under pressure, peer
pressure, air pressure, tyre pressure, high pressure job, pressure of the race, pressure to
perform, pressure points, pressure scale, how much pressure, firm pressure, light pressure, deep
pressure, medium pressure, pressure washer, no pressure, pressure out of ten, cramp my style,
cramped flat, cramped room, writers cramp, hay fever, type 2 fun, type two fun, type 2 fibres,
type 1 fibres, type 2 muscle, in t1, in t2, through t2, t1 and t2, marathon fever, race fever,
blackout blinds, black out blinds, blackout curtains, blackout period, power cut blackout, swollen
ego, big head, swollen crowd, fat burning, fat loss, body fat, fat bike, fat lot of good, fat
chance, hot chocolate, hot yoga, hot bath, hot shower, hot tub, hot water bottle, heat pack, heat
pad, heat rub, heat lamp, deep heat, heat cream, heat patch, hot topic, hot spots on my, hot
stone, hot stones, hot weather, heat or ice, ice or heat, heats of the, hot pursuit, heat map,
heatmap, warm up, warmup, warming up, warm down, warm ups, warm drink, warmed up, warms up, warm
weather training, red light, red mist, red carpet, red zone, red wine, red bull, red route, blue
badge, blue monday, white lie, grey area, grey socks, blue line, seeing red, in the red, red
socks, red shoes, blue shoes, white shoes, black friday, black shorts, black tights, red list,
double vision board, in my sights, sights set on, lost sight of, sight for sore eyes, blind bend,
blind summit, blind date, short sighted, line of sight, blind corner, blind runner, guide runner,
visually impaired, shock absorption, shock absorber, shock absorbing, shin pads, knee jerk, knee
deep, weak at the knees, bees knees, knee high, knee raises, high knees, knee sleeve, knee brace,
knee support, elbow room, elbow grease, foot the bill, on foot, foot pod, footfall, best foot
forward, back foot, toe the line, (keeps|keep|kept|keeping|stay) me on my toes, stay on my toes,
toe box, toe socks, toe spacers, achilles heel of my, back to back, back on track, back yard, back
garden, (get|got|getting) back
(to|into|in|on|from|home|at|out|running|training|up|after|late|yesterday|last), back to work, back
into running, back in training, going back, back again, back up,
(im|am|was|be|been|being|go|going|went|come|came|coming|just|now|week|weeks|day|days|straight|right|first|month|feels|feel|good|is)
back in
(action|business|shape|town|school|the
(game|day|gym|pool|saddle|office|house|car)|(january|february|march|april|may|june|july|august|
september|october|november|december|spring|summer|autumn|winter|{number})),
back from
(injury|illness|covid|surgery|work|holiday|physio|a|an|the|my|being|time|long|running|hospital),
back to, come back to running, coming back from, back at it, back home, front and back, way back,
back pocket, back marker, back row, hip hop, hip flask, belly laugh, belly flop, go with my gut,
gut feeling, gut instinct, gut training, train my gut, neck and neck, neck gaiter, breakneck,
stick my neck out, necking gels, shoulder season, hard shoulder, arm warmers, arm swing, cost an
arm and a leg, arms race, (to|and|just|lets|gotta) leg it, leg day, last legs, leg swings, leg
warmers, relay leg, first
leg, second leg, third leg, last leg, final leg, anchor leg, pulling my leg, leg up, leg drive,
leg turnover, face the music, face mask, on the face of it, face value, face up to, north face,
poker face, hands down, handheld bottle, second hand, hand luggage, on hand, handful of races,
handful of runs, handful of times, handful of miles, handful of nuts, handful of people, handful
of us, handful of weeks, handful of sessions, give a hand, hands on, thumb of rule, rule of thumb,
panic attack song, race day nerves, nervous wee, nervous pee, nervous poo, runners trots, runner's
trots, taking the piss, took the piss, piss take, pissed off, pissing down, pissing it down, p
easy, wee bit, wee while, wee run, wee jog, wee dram, a wee bit, a wee while, a wee niggle, a wee
question, a wee tweak, a wee rest, a wee jog, a wee run, a wee ache, a wee twinge, a wee race, a
wee walk, a wee stretch, a wee tip, a wee plan, a wee query, a wee lap, poo bag, dog poo, poo
bags, pee stop, pee break, wee stop, allergic to hills, allergic to mornings, allergic to running,
allergic to speedwork, allergic to burpees, bug bear, the running bug, caught the bug, bitten by
the bug, bitten by the running bug, bitten by the parkrun bug, got the bug, runners high, wasp
waist, bee line, spelling bee, marathon training is a drug, addicted to running, sick pace,
(on|paid|taking|took|take|of) sick
time, sick run, sick shoes, sick of, sick note, thats sick, off sick, sick pay, homesick, sick
leave, love sick, travel sick, sick day, sick beat, overdose of
(hills|miles|reps|gels|carbs|speedwork|sugar|caffeine|burpees|squats|training|running|cake|
chocolate|pasta),
overdid it, od on hills, pill to swallow, chill pill, cancer research, race for life, cancer
charity, for cancer, macmillan, heart foundation, stroke association, blood cancer uk, diabetes
uk, walk for, charity for, in memory of, fundraising for, raising money for, samaritans
fundraiser, run for mind, british heart, movember, not responding to texts, watch not responding,
garmin not responding, garmin is not responding, app not responding, watch is not responding,
strava not responding, no pulse reading, pulse on my watch, watch died, garmin died, phone died,
battery died, watch dead, phone dead, battery dead, garmin dead, earbuds died, headphones died,
watch is dead, strap died, my kms, {number} kms, kms a week, kms per week, weekly kms, kms in, kms
this, kms last, more kms, fewer kms, kms on, how many kms, km or kms, kms easy, practice epipen,
trainer epipen, trainer pen, practice pen, dummy pen, no pulse detected, no pulse showing, shows
no pulse, phone went unresponsive, phone is unresponsive, watch is unresponsive, app is
unresponsive, screen is unresponsive, touchscreen unresponsive, collapsed into a deckchair,
collapsed into the sofa, collapsed into my chair, collapsed into a heap, collapsed in a deckchair,
collapsed onto the sofa, blackout runners, never again, dislocated my schedule, dislocated my
whole schedule, dislocated my week, bone spur, bone spurs, bone broth, bone conduction, not
breathing hard, not breathing heavily, not breathing enough, not breathing through, isnt breathing
hard, overdosed on hills, overdosed on reps, overdosed on running, overdosed on training,
overdosed on miles, overdosed on speedwork, overdosed on burpees, overdosed on squats,
(legs|lungs|quads|calves|feet|hamstrings|glutes|thighs|knees|body|shins)
(want|wants|wanted|wanting|wanna) to die, heart (nearly|almost|) (stopped|skipped a beat) when i
(saw|heard|opened|read|got), tingling and bumpy, seizure free, end it all with, end it all on a
high, lights out at, keeled over laughing, doubled over laughing, passed out laughing, collapsed
laughing, died laughing, non diabetic, not diabetic, isnt diabetic, pre diabetic tests, tablets
only, normal brown, on (my|) long runs, black on, overdosed on
(carbs|pasta|cake|chocolate|sugar|gels|pizza|coffee|sweets), collapsed into (my|his|her|their)
arms, (unresponsive|not responding) to (my|his|her|the|any) (texts|messages|emails|calls), passed
out of the, knocked out of the, fainted as in, (5k|10k) runner, (tell|tells|telling)
me (that|) im killing myself, like a (cat|dog|bear) (got|scratched|clawed|had|bit) (me|it), (i|we)
came out, (bloods|height) weight chest, (cant|cannot) (talk|chat) and (run|jog), both big
(nails|toenails), no breathing (issue|issues|problem|problems|trouble|difficulty|
difficulties|bother), (cant|cannot) see the
(difference|point|appeal|logic), collapsed at the finish into (my|his|her) arms, (cant|cannot)
breathe in (these|those|this|my) (tights|shorts|leggings|jeans|bra|top|wetsuit|dress), heart
stopped when i (saw|heard|opened|read|got),
(top|topping|topped|tops) (myself|yourself|himself|herself) (up|off with),
(could|might|would|nearly|almost|practically) (ve|of|have|) (keeled over|fainted|passed
out|died|collapsed|dropped dead|had a heart attack|had a stroke|had a fit|had a seizure)
(when|at|over|from|with) (i|the|my|that|) (saw|seen|heard|read|opened|got|) (the|my|that|his|her|)
(entry|race|)
(price|prices|cost|costs|bill|fee|fees|invoice|quote|embarrassment|shame|excitement|boredom),
(couldve|mightve|wouldve) (keeled over|fainted|passed out|died|collapsed|dropped dead|had a heart
attack|had a stroke|had a fit|had a seizure) (when|at|over|from|with) (i|the|my|that|)
(saw|seen|heard|read|opened|got|) (the|my|that|his|her|) (entry|race|)
(price|prices|cost|costs|bill|fee|fees|invoice|quote|embarrassment|shame|excitement|boredom),
heart (nearly|almost|just|literally|) (stopped|skipped a beat|skips a beat) when (she|he|they|my
crush|my ex|the email|the ballot|the results)
(liked|texted|smiled|waved|kudosed|replied|messaged|followed|winked|landed|arrived|came),
(phone|screen|garmin|headphones|earbuds|telly|laptop|torch|head torch|headtorch|gps|sat
nav|treadmill|my watch|the watch|his watch|her watch|fitbit|strava|app|bike computer|tablet
screen) (just|has|had|suddenly|) (blacked out|passed out|conked out|keeled
over|collapsed|flatlined|had a fit|had a seizure|threw a fit|fainted|sparked out), is it still
(the|) {number} (and|to|compressions|chest|breaths|presses|seconds),
(best|ok|okay|safe|good|wise|sensible|right|better|bad|worth|idea|allowed) to
(press|rub|massage|roll|push|work|knead|dig|poke) (on|into|at|over|) (the|a|any|your)
(sore|tender) (place|places|spot|spots|bit|bits|area), (do|should|can|could|shall) i (just|)
(press|rub|massage|roll|push|work|knead|dig|poke) (on|into|at|over|) (the|a|any|your)
(sore|tender) (place|places|spot|spots|bit|bits|area),
stopped breathing through (his|her|their|my|the) (mouth|nose), suicidal
(pace|paces|splits|speed|effort|tempo|descent), a burden (to|on|for) (my|the|our) __
(team|teammates|club|group|relay|pacer|pacers|squad), (point|sense) (in|of|)
(going|carrying|keeping) on with (my|the|this|these|those|any more|more|)
(heel|calf|strength|rehab|running|marathon|foam|)
(plan|plans|training|block|marathon|raises|exercises|rehab|physio|stretches|stretching|session|sessions|race|run|programme|program|massage|massages|treatment|rolling|drops|insoles|tape|taping|work),
out cold (all|every|each|in the|most|since|for (a run|runs|a jog|training))
(winter|january|february|morning|mornings|day|dark|snow|frost|weathers|november|december), pee
bottle, wee bottle, pee bottles,
(hurting|hurt|harming|harm|injuring|injure) myself (again|)
(on|doing|lifting|running|training|stretching|squatting|playing|falling)
(the|a|my|that|this|it|kerbs|roots|rocks|hills|trails|deadlifts|squats|weights|too|every|more|without|barefoot),
(hurting|hurt|harming|harm|injuring|injure) myself (again|) with
(barefoot|badly|bad|poor|heavy|new shoes|these shoes|too much|deadlifts|squats|wrong),
(hurting|hurt|harming|harm|injuring|injure) myself by
(running|training|stretching|doing|lifting|going|wearing|overdoing|increasing), hurt myself if i
(keep|run|dont|carry|do|go|wear|train|lift|start|overdo|stretch), point of me
(doing|running|training|going
(to|for|out)|racing|entering|using|buying|trying|having|wearing|stretching),
(tired|sick) of living (on a|on the|on top|off|near|next|out of|up a|by the|miles|so far|in a
(flat|town|city|village|house|van)), no point in anything
(longer|over|more|faster|under|shorter|above|other|below|beyond|harder|less), no point being here
(on the start|at the start|without (a|my)|in the (pen|gym|queue)), cutting myself (some|a bit
of|a) slack, cutting myself (shaving|short), (should|shouldnt|could|why) (i|we) be here (in|on|at)
the (fast|slow|front|back|start|pen), oxygen (tent|tents|chamber|chambers|bar|bars|deprivation),
hyperbaric oxygen, belt round my chest (for|to measure) (the|my|) (heart|hr|pulse), (heart
rate|hr|hrm) (belt|belts), knees turned in when i (squat|land|run|lunge|jump),
(slope|hill|treadmill|camber|road|incline|ramp|seat|bench|board) (_|) at an angle of,
at
a right angle (for|when|while|during), (90|ninety) degree angle, (smile|face|grin) (came
out|was|is|looks|looked) (lopsided|crooked|wonky) (in|on) (the|my|that|every) (race|)
(photo|picture|pic|selfie|photos), (epipen|epi pen) (trainer|training|course|demo),
(dummy|demo|training) (epipen|epi pen),
papers in order for (the|my|a) (race|entry|expo|visa|marathon|trip), dislocation of, blinding
headache of a, shoulder popped out from under,
(my|the|our|his|her) {pet} (just|has|is|was|isnt|wont|will not|keeps)
({not_responding}|{not_breathing}| {no_pulse}|{unconscious}|{blacked_out}|wake
up|wake|limping|bleeding), {plain_thing} (just|has|have|is|are|was|were|wont)
({unconscious}|{blacked_out}|snapped|bleeding| swollen|burst|dead), (foot
pod|footpod|sensor|strap|monitor|hrm|treadmill|watch|garmin)
(has|shows|reads|gives|says|finds|got|with) no pulse, (arm|leg|arms|legs) (just|has|have|)
(snapped|broke|came|fell) (off|) (of|on|off) (my|the|his|her) {thing}, is (locked|stuck)
(behind|inside|under) (the|my|a) (_|) (door|shed|cupboard|locker), passed out (the|my|our|some|all
the|all our|) (medals|water|bananas|gels|cups|bibs|numbers| sweets|jelly
babies|posters|programmes|goody bags|t shirts|pins|cake|orange segments), passed out (at|in|on|by)
the (gate|finish|start|stall|door|expo) (flyers|leaflets|medals|posters| bibs|numbers), lump of
(mud|clay|coal|cheese|dough|wax|snow|ice|butter|sugar|wood|metal|gum), lump in my
(sock|socks|shoe|shoes|mattress|insole|pillow|batter|porridge|seam|trainer|trainers), lump in my
throat (at|when|seeing|as|watching), (fever|fevers) of the (ballot|chase), ballot fever, feverish
(excitement|anticipation|pace|planning), headache of my life (is|was|)
(choosing|picking|planning|booking|sorting|deciding|organising), (drooping|droopy|droops|lopsided)
in (every|all|most) __ (photo|photos|pic|pics|selfie), septic (tank|tanks),
(end|ending|ended|ends) it (all|here|) (the|my|our) (_|) (streak|plan|
challenge|block|season|subscription|membership), (unresponsive|dead to the world)
(when|while|once) the (footballs|football is|footys|match is|tellys|telly is|tv is|tvs|cricket
is|crickets|rugby is) on, sweating the small stuff, sweat the small stuff,
(gave|gives|giving|give) me (palpitations|heart failure|a heart attack|a stroke|a coronary|a fit|a
seizure) ___ (rent|price|prices|fee|fees|bill| cost|exam|boss|results|email|invoice|quote),
(nearly|almost|practically) (gave|given|give) (me|him|her|us) (a|another) (heart
attack|stroke|coronary|fit|seizure|hernia), (knee|knees) (locks|lock) out (top|fully|on squats),
lock out at the top, before (the|you|anyone|anybody|everyone) (_|) (panics|panic|worries|
worry|asks|ask|starts), bleeding (dye|colour|ink|red dye|all over the wash), bleeding obvious,
calf (as in|the) (baby|) cow, (strength|fit|fitness|heart|lungs|legs) of (an ox|steel|iron),
(bridge|schedule|routine|wall|roof|market|business|deal|scrum|streak|marriage|budget) (has|have|s|
just|) collapsed, schedules collapsed, bridge on (our|my|the) _ collapsed, like a stone in the
(league|table|rankings|standings), (unresponsive|not responding) to
(texts|messages|emails|email|calls|comments), pulse in (the|this) (music|song|track|tune|city),
(tablets|tablet|bars|bar) of (soap|stone|chocolate), (sunstroke|heatstroke) of genius, breathless
(prose|account|commentary|excitement|reporting|write up), passed out (from|of) (the|)
(police|army|naval|navy|military|air force|fire|sandhurst), passing out parade, limp
(handshake|lettuce|biscuit|excuse|finish), jump (in|into) (the|a) (pool| bath|shower|ice
bath|plunge pool|car|hot tub|lake after), period (off (work|school)|drama|of
(calm|rest|grace|history)), closing time, no breathing and (all that|everything|that|the rest)
(is|was|all|) (fine|ok|okay|good|normal), curls up like, locked in (for|on) (this|the|my) _
(block|plan|season|cycle), im (out cold|spark out|sparked out) (on|in|by|before),
(stood|stand|curl|curled|sit|sat|jump|jumps|jumped|get|got|wake|woke|light|lit|give|gave) up like
a, (i|we|they) (went|came) up, (poo|poos|wee|pee) like normal, (son|daughter|sons|daughters) in
law, (bang|banged|banging) my head against a brick wall, banging my head against (a|the) wall,
nothing (is|) getting (any|) (worse|sorer), sat
(parkrun|am|pm|long|easy|rest|race|club|tempo|intervals), (wanted|want|wanting) to die by (the|)
(last|second|third|fourth|fifth|) (rep|mile|lap|hill|set|interval|kilometre), hr max {number} back
(down|) to {number} (in|inside|within|by), (squat|squats|lunge|lunges|stance|bridge|plank) (is|was|a
bit|)
wobbly, overdosed (on|) (the|)
(hills|hill|caramel|mileage|miles|speedwork|stretching|training|intervals|cake|chocolate|
sugar|gels|carbs|pasta)
"""
