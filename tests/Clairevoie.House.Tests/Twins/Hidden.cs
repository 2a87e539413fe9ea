using System.Globalization;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Files;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Merging;
using Clairevoie.Intelligence.Networks;
using Clairevoie.Intelligence.Notes;
using Clairevoie.Intelligence.Operations;
using Clairevoie.Intelligence.Packages;
using Clairevoie.Intelligence.Patrols;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Store;
using Clairevoie.Towns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Twins;

/// <summary>
/// Things of every kind that happen in one house alone: kept by an agency that nobody who looks belongs to, in a territory of our choice,
/// drawn from a seed. Some are shared with the customs, which then must not be among those who look.
/// </summary>
internal sealed class Hidden(TwinTowns twins, string territory, Chance chance)
{
    private readonly IServiceProvider house = twins.Other.Parts;
    private readonly Viewer elsewhere = new(new(Guid.NewGuid()), new("AUTRE"), Role.Analyst, new HashSet<string> { territory });
    private readonly Viewer cross = new(new(Guid.NewGuid()), new("CROSS"), Role.Analyst, new HashSet<string>());

    /// <summary>The numbers of what is hidden: somebody may try them at any door.</summary>
    public List<Guid> Ids { get; } = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DateOnly Today => house.GetRequiredService<KeepDealPoints>().Today;

    /// <summary>Keeps something of every kind, several of most.</summary>
    public async Task Keep()
    {
        for (var times = 1 + chance.Below(3); times > 0; times--)
        {
            await Point();
            await Operations();
            await Network(await Item(), await Item());
        }

        await Together();
        await Events();
        await Patrol();
        for (var reports = 1 + chance.Below(4); reports > 0; reports--) await Report();
        await BesideWhatIsKnown();
    }

    private async Task Point()
    {
        var open = new OpenDealPoint
        {
            Kind = chance.Of([DealPointKind.Online, DealPointKind.HomeDelivery]), Products = [chance.Of(Enum.GetValues<Product>())], Hours = SaleHours.Evening,
            First = new(DealPointFactKind.Confirmed, Today.AddDays(-chance.Below(700)), "Vu plusieurs fois"),
        };
        Ids.Add(Yes(await house.GetRequiredService<KeepDealPoints>().Open(elsewhere, open, territory, Stop)));
    }

    private async Task Operations()
    {
        var keep = house.GetRequiredService<KeepOperations>();
        Ids.Add(Yes(await keep.Plan(elsewhere, new(Today.AddDays(1 + chance.Below(20)), territory, "AUTRE", "12") { Aim = "Un contrôle", Point = Ids[0] }, Stop)));
        var done = new ReportOperation(Today.AddDays(-chance.Below(300)), territory, "AUTRE", "12", "90") { Outcomes = new Dictionary<Outcome, string?> { [Outcome.Checks] = "33" } };
        Ids.Add(Yes(await keep.Report(elsewhere, done, null, "", Stop)));
    }

    private async Task<Guid> Item()
    {
        var form = new FormCollection(new()
        {
            ["words"] = $"Vente dans la cour {chance.Below(1000)}", ["reread"] = "yes", ["territory"] = territory, ["handling"] = chance.Of(["H0", "H1"]), ["half"] = "am",
            ["day"] = Today.AddDays(-1 - chance.Below(60)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
        Ids.Add(Yes(await house.GetRequiredService<WriteItem>().Keep(elsewhere, form, Stop)));
        return Ids[^1];
    }

    private async Task Network(Guid item, Guid packed)
    {
        var keep = house.GetRequiredService<KeepNetworks>();
        var node = Yes(await keep.Open(elsewhere, new(NodeKind.Stash, territory, "odeur de solvant"), Stop));
        Ids.Add(node);
        Yes((await keep.Tie(elsewhere, new(node, twins.SharedNodes[chance.Below(twins.SharedNodes.Count)], TieKind.Supplies, Today, "vu deux fois"), Stop))!);
        Yes((await keep.Tie(cross, new(twins.SharedNodes[0], twins.SharedNodes[1], TieKind.Supplies, Today, "dit par un élément") { Item = item }, Stop))!);
        Assert.True(await keep.Share(cross, twins.SharedNodes[0], new("PJ"), Stop)); // the tie is shared, the item on which it rests is not
        Ids.Add(Yes(await house.GetRequiredService<HandPackage>().Do(elsewhere, new([packed], "DOUANE", "À suivre", true), Stop)));
    }

    /// <summary>An item is attached to a point that others see, and two are brought together: the days of that point move for nobody who sees neither.</summary>
    private async Task Together()
    {
        var (one, other) = (await Item(), await Item());
        await house.GetRequiredService<AttachItem>().Attach(cross, one, twins.SharedPoints[chance.Below(twins.SharedPoints.Count)], null, Stop);
        var opened = (await house.GetRequiredService<ItemBook>().Open(elsewhere, one, ReadingPurpose.Triage, Stop))!;
        await house.GetRequiredService<MergeItems>().Do(elsewhere, opened, other.ToString("N")[..8], "Le même fait", Stop);
    }

    private async Task Events()
    {
        var places = (await house.GetRequiredService<ReadDealPoints>().List(cross, "test", Stop)).Select(point => point.Place.At).OfType<GeoPoint>().ToList();
        var rows = new StringBuilder("reference,day,latitude,longitude,kind\n");
        for (var row = 0; row < 10 + chance.Below(30); row++)
            rows.Append(CultureInfo.InvariantCulture, $"F{chance.Below(1_000_000)}-{row},{Today.AddDays(-chance.Below(300)):yyyy-MM-dd},{chance.Of(places).Latitude:0.000000},{chance.Of(places).Longitude:0.000000},Sale\n");
        var bytes = Encoding.UTF8.GetBytes(rows.ToString());
        var mapping = FileMapping.Guess(FileKind.Events, ["reference", "day", "latitude", "longitude", "kind"]) with { Sector = territory };
        var taken = await house.GetRequiredService<TakeFile>().Take(elsewhere, new("autre.csv", "PJ", () => new MemoryStream(bytes)), mapping, null, Stop);
        Assert.True(taken is { IsWhole: true, Added: > 0 });
        await house.GetRequiredService<FileBook>().Remember(elsewhere, "PJ", mapping, Stop);
    }

    private async Task Patrol() =>
        Yes(await house.GetRequiredService<PatrolBook>().Note(elsewhere, new(IsoWeek.Of(Today.AddDays(-14)).ToString(), territory, "80"), Stop));

    private async Task Report()
    {
        var where = (await house.GetRequiredService<ReadDealPoints>().List(cross, "test", Stop)).Select(point => point.Place.At).OfType<GeoPoint>().First();
        var told = new ReportTold(ReportKind.Dealing, [Sign.HandToHand], where, null, territory, HalfDay.Of(house.GetRequiredService<TimeProvider>().GetUtcNow()), HowOften.EveryDay, ToldWords.None);
        var filing = new Filing(Guid.NewGuid(), ReceiptCode.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10)));
        await house.GetRequiredService<TakeReport>().Keep(house.GetRequiredService<ReportRooms>().Of(Subject.DealingReport), filing, told, null, null, Stop);
        Ids.Add(filing.Id);
    }

    /// <summary>What PJ knows is shared with the customs, which asks about it, and a partner is written to: nothing of this is for PJ.</summary>
    private async Task BesideWhatIsKnown()
    {
        var items = house.GetRequiredService<ItemBook>();
        foreach (var row in (await items.List(cross, new(), Stop)).Lines.Where(row => row.Agency == cross.Agency).Take(20))
            await house.GetRequiredService<Shares>().With(cross, row.Id, "DOUANE", Stop);
        var customs = new Viewer(new(Guid.NewGuid()), new("DOUANE"), Role.Investigator, new HashSet<string>());
        var known = (await items.List(customs, new(), Stop)).Lines[0].Id;
        await house.GetRequiredService<Asks>().More(customs, (await items.Open(customs, known, ReadingPurpose.Enquiry, Stop))!, "Depuis quand ?", reread: true, Stop);
        var held = (await items.List(elsewhere, new() { Ours = true }, Stop)).Lines[0].Id;
        Ids.Add(Yes(await house.GetRequiredService<NoteBook>().Write(elsewhere, (await items.Open(elsewhere, held, ReadingPurpose.Enquiry, Stop))!, "BAIL", new("Une porte à réparer", Tlp.Amber, true), Stop)));
        foreach (var point in twins.SharedPoints) await house.GetRequiredService<KeepDealPoints>().Share(cross, point, new("DOUANE"), Stop);
    }

    private static T Yes<T>(Decision<T> decision) => decision is Decision<T>.Yes(var fact)
        ? fact
        : throw new InvalidOperationException(string.Join(", ", ((Decision<T>.No)decision).Why.Select(why => why.Code)));
}
