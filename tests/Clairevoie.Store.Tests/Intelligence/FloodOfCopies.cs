using System.Collections.Frozen;
using System.Diagnostics;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Alike;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>A campaign through the room itself: by form and by telephone, over ten days, each time in slightly other words.</summary>
public sealed class FloodOfCopies : RoomPromises
{
    private const int Many = 100_000, Days = 10, AtOnce = 256;

    private static readonly Viewer Analyst = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly Viewer Operator = TryIntelligence.Of(Role.PhoneOperator, "STD");
    private static readonly string[] Ends = ["tous les jours", "chaque soir", "sans arrêt", "encore hier", "depuis lundi", "c’est insupportable", "faites quelque chose"];
    private static readonly Metres Corner = Projection.Lambert93.From(new(2.36, 48.88));

    private readonly long memory = GC.GetTotalMemory(forceFullCollection: true);
    private readonly FrozenSet<ReportKind> kinds = new[] { ReportKind.Dealing }.ToFrozenSet();

    protected override Room[] Rooms => [Room.Intelligence];

    private ReportRoom Reports => new(Subject.DealingReport, House)
    {
        Kinds = kinds, Address = "/renseignement", MayKeep = true, Beside = new ReportTraitsSeal(House.KeysOf(Room.Intelligence)).Beside,
    };

    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();

    [Fact]
    public async Task A_hundred_thousand_copies_over_ten_days_and_two_channels_raise_no_place_above_four_neighbours()
    {
        for (var day = 0; day < Days; day++)
        {
            await Flood(day);
            Clock.Now = Clock.Now.AddDays(1);
        }

        List<Guid> neighbours = [];
        foreach (var words in (string[])["Une file devant le hall, le soir", "Des guetteurs sifflent au coin", "Sachets derrière la benne", "Passage de midi à minuit, porte cassée"])
            neighbours.Add(await Tell(900, neighbours.Count * 6, words, by: null));

        var watch = Stopwatch.StartNew();
        var compare = new CompareReports(new ReportRooms([Reports]), Clock);
        var groups = await compare.Groups(Analyst, Stop);
        var repeats = await compare.Repeats(Analyst, Stop);
        watch.Stop();
        var held = GC.GetTotalMemory(forceFullCollection: true) - memory;

        Assert.Equal((Many + 4, Copies.MostVoices, true), (groups.Sum(group => group.Reports), groups.Single(group => group.Reports > 4).Voices, groups.Single(group => group.Reports > 4).IsFlood));
        Assert.True(neighbours.Contains(groups[0].First.Id) && groups[0].Voices == 4, "four neighbours weigh more than the flood");
        Assert.Equal(Many - Copies.MostVoices, repeats.Count);
        Assert.DoesNotContain(repeats, neighbours.Contains);
        Assert.True(held < 500_000_000, $"{held / 1_000_000} MB are held");
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"compared in {watch.Elapsed}");
        TestContext.Current.TestOutputHelper!.WriteLine($"{Many} copies compared twice in {watch.Elapsed.TotalSeconds:0.0} s, {held / 1_000_000} MB held.");
    }

    private async Task Flood(int day)
    {
        foreach (var part in Enumerable.Range(0, Many / Days).Chunk(AtOnce))
            await Task.WhenAll(part.Select(n => Tell(n % 5, n % 3, $"Vente devant le hall du numéro douze, guetteurs à chaque angle de la rue, les voitures s’arrêtent, {Ends[(n + day) % Ends.Length]}, message {(day * Many) + n}", n % 2 == 0 ? null : Operator)));
    }

    private async Task<Guid> Tell(double east, double north, string words, Viewer? by)
    {
        var where = Projection.Lambert93.ToDegrees(new(Corner.East + east, Corner.North + north));
        var told = new ReportTold(ReportKind.Dealing, [Sign.HandToHand], where, null, "COM-1", HalfDay.Of(Clock.GetUtcNow()), HowOften.EveryDay, Yes(ToldWords.Of(words)));
        var filing = new Filing(Guid.NewGuid(), ReceiptCode.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10)));
        await new TakeReport(new Pepper(House), Clock).Keep(Reports, filing, told, photo: null, by, Stop);
        return filing.Id;
    }
}
