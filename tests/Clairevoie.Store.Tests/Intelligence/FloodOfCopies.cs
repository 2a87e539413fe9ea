using System.Collections.Frozen;
using System.Diagnostics;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Alike;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>
/// Campaigns through the room itself, each on the corner of four squares: a hundred thousand messages by form and by telephone, over ten days,
/// each time in slightly other words; and ten thousand made from a frame whose blanks are filled in differently each time.
/// </summary>
public sealed class FloodOfCopies : RoomPromises
{
    private const int Many = 100_000, Framed = 10_000, Days = 10, AtOnce = 256;

    private static readonly Viewer Analyst = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly Viewer Operator = TryIntelligence.Of(Role.PhoneOperator, "STD");
    private static readonly string[] Ends = ["tous les jours", "chaque soir", "sans arrêt", "encore hier", "depuis lundi", "c’est insupportable", "faites quelque chose"];
    private static readonly string[] Starts = ["Bonjour", "Madame, Monsieur", "Je vous écris", "Encore une fois", "Pour information"];
    private static readonly string[] Ways = ["ils vendent", "on deale", "ça trafique", "des types refourguent", "une équipe écoule"];
    private static readonly string[] Things = ["de la drogue", "du shit", "de la cocaïne", "des sachets", "de l’herbe"];
    private static readonly string[] Pleas = ["merci d’agir", "il faut venir", "intervenez vite", "j’attends une réponse", "faites quelque chose"];
    private static readonly string[] Neighbours =
    [
        "Une file devant le hall, le soir", "Des guetteurs sifflent au coin de la rue", "Sachets cachés derrière la benne à verre",
        "Passage de midi à minuit, porte cassée", "Je n’ose plus descendre les poubelles", "Deux vendeurs sous le porche, un scooter qui tourne",
        "Mes enfants contournent l’immeuble pour aller en classe", "La lumière du hall est coupée chaque nuit", "Des clients sonnent à toutes les portes",
        "On m’a demandé où j’allais, devant chez moi", "Revenus après les travaux, mêmes horaires",
    ];

    private static readonly Metres Corner = OnFourSquares(Projection.Lambert93.From(new(2.36, 48.88)));

    private readonly long memory = GC.GetTotalMemory(forceFullCollection: true);
    private readonly FrozenSet<ReportKind> kinds = new[] { ReportKind.Dealing }.ToFrozenSet();

    protected override Room[] Rooms => [Room.Intelligence];

    private ReportRoom Reports => new(Subject.DealingReport, House)
    {
        Kinds = kinds, Address = "/renseignement", MayKeep = true, Beside = new ReportTraitsSeal(House.KeysOf(Room.Intelligence)).Beside,
    };

    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();

    [Fact]
    public async Task A_hundred_thousand_copies_and_ten_thousand_filled_in_frames_raise_no_place_and_eleven_neighbours_keep_their_voices()
    {
        for (var day = 0; day < Days; day++)
        {
            await Flood(day);
            Clock.Now = Clock.Now.AddDays(1);
        }

        List<Guid> neighbours = [];
        foreach (var words in Neighbours) neighbours.Add(await Tell(900, neighbours.Count * 4, words, by: null));

        var watch = Stopwatch.StartNew();
        var compare = new CompareReports(new ReportRooms([Reports]), Clock);
        var groups = await compare.Groups(Analyst, Stop);
        var repeats = await compare.Repeats(Analyst, Stop);
        watch.Stop();
        var held = GC.GetTotalMemory(forceFullCollection: true) - memory;

        Assert.Equal(Many + Framed + neighbours.Count, groups.Sum(group => group.Reports));
        Assert.Equal([neighbours.Count, Copies.MostVoices, Copies.MostVoices], groups.Select(group => group.Voices));
        Assert.Equal([false, true, true], groups.Select(group => group.IsFlood));
        Assert.Contains(groups[0].First.Id, neighbours);
        Assert.Equal(Many + Framed - (2 * Copies.MostVoices), repeats.Count);
        Assert.DoesNotContain(repeats, neighbours.Contains);
        Assert.True(held < 500_000_000, $"{held / 1_000_000} MB are held");
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"compared in {watch.Elapsed}");
        TestContext.Current.TestOutputHelper!.WriteLine($"{Many + Framed} reports compared twice in {watch.Elapsed.TotalSeconds:0.0} s, {held / 1_000_000} MB held.");
    }

    private async Task Flood(int day)
    {
        foreach (var part in Enumerable.Range(0, Many / Days).Chunk(AtOnce))
            await Task.WhenAll(part.Select(n => Tell((n % 5 * 10) - 20, (n % 3 * 10) - 10, Copied((day * Many) + n, day), n % 2 == 0 ? null : Operator)));
        foreach (var part in Enumerable.Range(0, Framed / Days).Chunk(AtOnce))
            await Task.WhenAll(part.Select(n => Tell(2_000 + (n % 5 * 10) - 20, 0, Filled((day * Framed) + n), by: null)));
    }

    private static string Copied(int n, int day) =>
        $"Vente devant le hall du numéro douze, guetteurs à chaque angle de la rue, les voitures s’arrêtent, {Ends[(n + day) % Ends.Length]}, message {n}";

    private static string Filled(int n) =>
        $"{Starts[n % 5]}, {Ways[n / 5 % 5]} {Things[n / 25 % 5]} près de l’entrée du bâtiment B à côté de la boulangerie {Ends[n % 7]}, {Pleas[n / 125 % 5]}";

    private static Metres OnFourSquares(Metres near) => new(Math.Round(near.East / Likeness.SameStreet) * Likeness.SameStreet, Math.Round(near.North / Likeness.SameStreet) * Likeness.SameStreet);

    private async Task<Guid> Tell(double east, double north, string words, Viewer? by)
    {
        var where = Projection.Lambert93.ToDegrees(new(Corner.East + east, Corner.North + north));
        var told = new ReportTold(ReportKind.Dealing, [Sign.HandToHand], where, null, "COM-1", HalfDay.Of(Clock.GetUtcNow()), HowOften.EveryDay, Yes(ToldWords.Of(words)));
        var filing = new Filing(Guid.NewGuid(), ReceiptCode.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10)));
        await new TakeReport(new Pepper(House), Clock).Keep(Reports, filing, told, photo: null, by, Stop);
        return filing.Id;
    }
}
