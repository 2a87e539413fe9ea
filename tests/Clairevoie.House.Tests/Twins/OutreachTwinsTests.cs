using System.Globalization;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Places;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Layers;
using Clairevoie.HouseTests.Doors;
using Clairevoie.HouseTests.Walls;
using Clairevoie.Towns;
using Clairevoie.Valves;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Twins;

/// <summary>
/// Two houses that differ only in what outreach did and in what room care has give police and justice the same bytes at every door: where
/// and when outreach walks reaches them in no form, and does not follow from a capacity or from an absence.
/// </summary>
public sealed class OutreachTwinsTests(TwinTowns twins) : IClassFixture<TwinTowns>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IServiceProvider Other => twins.Other.Parts;

    private DateOnly Today => Other.GetRequiredService<PlacesBook>().Today;

    [Fact]
    public async Task What_outreach_did_changes_not_a_byte_of_any_answer_to_police_or_justice()
    {
        await Outreach();
        foreach (var house in (TwinTown[])[twins.One, twins.Other])
        {
            foreach (var due in house.Parts.GetServices<IFallDue>()) await due.PutOut(Today, Stop);
            for (var round = 0; round < 2; round++) await house.Parts.GetRequiredService<Carrier>().Round(Stop);
        }

        List<string> wrong = [];
        foreach (var name in DemonstrationAccounts.Posts.Where(post => Sides.PoliceAndJustice.Contains(post.Role)).Select(post => post.Name))
            wrong.AddRange((await Look(name)).Select(difference => $"{name}: {difference}"));
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Take(10)));
        Assert.NotEmpty(await Look("maraude")); // the same walk sees it where it is meant to be seen
    }

    private async Task Outreach()
    {
        var viewer = new Viewer(new(Guid.NewGuid()), new("CAARUD"), Role.CareTeam, FictionalTown.Territories.ToHashSet());
        var structures = await Other.GetRequiredService<StructureBook>().Of(viewer, Stop);
        var walks = structures.First(one => one.Service == "outreach");
        await Walk(viewer, walks);
        var month = ReturnPeriod.MonthOf(Today).Before;
        var numbers = walks.ServiceType.Everything.ToDictionary(measure => measure.Key, _ => (string?)"612");
        var entered = await Other.GetRequiredService<ReturnBook>().Enter(viewer, [new(walks.Id, month.ToString(), "yes", numbers)], Stop);
        Assert.IsType<Decision<IReadOnlyList<string>>.Yes>(entered);
        foreach (var structure in await Other.GetRequiredService<PlacesBook>().StructuresOf(viewer, Stop)) await Full(viewer, structure);
    }

    private async Task Walk(Viewer viewer, StructureKept walks)
    {
        var book = Other.GetRequiredService<TallyBook>();
        var tallies = book.Sectors(viewer).Take(6).Select((sector, rank) => new GivenTally(
            Guid.NewGuid().ToString("D"), walks.Id, Today.AddDays(-rank).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), rank % 2 == 0 ? "am" : "pm", sector,
            new Dictionary<string, string?> { ["contacts"] = $"{20 + rank}", ["refusals"] = "3", ["kits"] = "40" })).ToList();
        Assert.All(await book.Take(viewer, tallies, Stop), taken => Assert.IsType<Decision<TallyCounted>.Yes>(taken));
        Assert.NotEmpty(tallies);
    }

    private async Task Full(Viewer viewer, StructureKept structure)
    {
        var strand = Strands.Of(structure.ServiceType)[0];
        var numbers = new Dictionary<string, string?> { [TellPlaces.Field("capacity", strand)] = "60", [TellPlaces.Field("occupied", strand)] = "60", [TellPlaces.Field("waiting", strand)] = "90" };
        Assert.IsType<Decision<PlacesTold>.Yes>(await Other.GetRequiredService<PlacesBook>().Tell(viewer, new(structure.Id, Today, numbers), Stop));
    }

    private async Task<IReadOnlyList<string>> Look(string name)
    {
        using var one = await TwinTowns.Enter(twins.One, name);
        using var other = await TwinTowns.Enter(twins.Other, name);
        var look = new SideBySide(one, other, english: false);
        await look.Walk(
        [
            .. Door.All(twins.One.Parts).Where(door => door.Reads && !door.Template.Contains('{', StringComparison.Ordinal) && door.Template.TrimStart('/') is not ("deconnexion" or "mission" or "panne")).Select(door => door.Address),
            .. twins.One.Parts.GetServices<Layer>().Select(layer => $"/carte/couches/{layer.Name}.geojson"),
            "/carte?" + string.Join('&', twins.One.Parts.GetServices<Layer>().Select(layer => $"couche={layer.Name}")),
        ]);
        Assert.True(look.Asked > 40, $"{name} was answered {look.Asked} times only.");
        return look.Differences;
    }
}
