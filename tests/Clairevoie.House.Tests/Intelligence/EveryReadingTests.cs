using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.HouseTests.Doors;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Intelligence;

/// <summary>
/// Every door and every layer that shows something of the room of intelligence leaves a trace of the reading, with its purpose. Doors are found by
/// what they declare, so that a new one is tried too; those that read nothing are named with the reason, and the list may only shrink.
/// </summary>
public sealed class EveryReadingTests(InhabitedTown town)
{
    private static readonly Question LastOfTrace = Question.In<EveryReadingTests>("Intelligence/last_of_trace");
    private static readonly Question Readings = Question.In<EveryReadingTests>("Intelligence/readings_by");

    private static readonly Subject[] OfTheRoom =
    [
        Subject.DealingReport, Subject.IntelligenceItem, Subject.ItemPackage, Subject.PartnerNote, Subject.DealPoint, Subject.Network, Subject.PlannedOperation, Subject.Operation,
        Subject.DiscoveredEvent, Subject.PatrolHours,
    ];

    private static readonly Dictionary<string, string> ReadNothing = new()
    {
        ["renseignement/conservation"] = "how much is due, as numbers",
        ["renseignement/elements/nouveau"] = "an empty form",
        ["renseignement/fichiers"] = "which files were taken in, and no row of them",
        ["renseignement/paquets/nouveau"] = "a form in which nothing was chosen yet",
        ["renseignement/points/nouveau"] = "an empty form",
        ["renseignement/reponses"] = "how many wait for an answer",
        ["renseignement/reseaux/nouveau"] = "an empty form",
    };

    private RoomStore Room => town.Parts.GetRequiredService<Cellar>().Of(Clairevoie.Domain.Room.Intelligence);

    [Fact]
    public async Task Every_door_of_the_room_leaves_a_trace_of_what_was_read_with_its_purpose()
    {
        var analyst = await town.SignedIn(Role.Analyst);
        var untraced = new List<string>();
        foreach (var address in await Addresses(analyst))
        {
            var readings = await After(async () =>
            {
                using var answer = await analyst.Get(address);
                Assert.True((int)answer.StatusCode == 200, $"{address}: {(int)answer.StatusCode}");
            });
            if (readings.Count == 0 || readings.Any(reading => reading.Purpose.Length == 0 || reading.What.Length == 0)) untraced.Add(address);
        }

        Assert.Empty(untraced);
    }

    [Fact]
    public async Task Every_layer_of_the_room_leaves_a_trace_when_it_is_looked_at()
    {
        var analyst = await town.SignedIn(Role.Analyst);
        var layers = town.Parts.GetServices<Layer>().Where(layer => OfTheRoom.Contains(layer.Subject)).ToList();
        Assert.True(layers.Count >= 4);
        foreach (var layer in layers)
            Assert.NotEmpty(await After(async () => (await analyst.Get($"/carte/couches/{layer.Name}.geojson")).Dispose()));
    }

    [Fact]
    public async Task The_trace_of_a_package_names_each_item_that_was_read_with_it_and_that_of_a_question_its_item()
    {
        var investigator = await town.SignedIn(Role.Investigator);
        var package = (await investigator.Open("/renseignement/paquets")).QuerySelector("tbody a")!.GetAttribute("href")!;
        var page = await investigator.Open(package);
        var items = page.QuerySelectorAll("a[href^='/renseignement/elements/']").Select(link => link.GetAttribute("href")!.Split('/', '?')[3]).Distinct().ToList();
        Assert.NotEmpty(items);

        var readings = await After(async () => (await investigator.Get(package)).Dispose());
        var asked = await After(async () => (await investigator.Get($"/renseignement/elements/{items[0]}?motif=Control")).Dispose());

        Assert.All(items, item => Assert.Contains(readings, reading => reading.What.Contains(item, StringComparison.Ordinal)));
        Assert.Contains(asked, reading => reading.Purpose == "item, control" && reading.What.EndsWith(items[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Doors_that_read_nothing_still_stand() =>
        Assert.Empty(ReadNothing.Keys.Except(Door.All(town.Parts).Select(door => door.Template.TrimStart('/'))));

    /// <summary>The doors of the room: those without a number as they are, those with one by the first that a list leads to.</summary>
    private async Task<List<string>> Addresses(Visitor analyst)
    {
        var doors = Door.All(town.Parts).Where(door => door.Reads && door.Template.TrimStart('/').StartsWith("renseignement", StringComparison.Ordinal)
            && door.Shows.Any(shown => OfTheRoom.Contains(shown.Subject)) && !ReadNothing.ContainsKey(door.Template.TrimStart('/'))).ToList();
        var addresses = doors.Where(door => !door.Template.Contains('{', StringComparison.Ordinal)).Select(door => door.Address).ToList();
        foreach (var list in addresses.ToList())
        {
            var page = await analyst.Open(list);
            var led = page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!.Split('?', '#')[0]).Where(link => Guid.TryParse(link.Split('/')[^1], out _));
            addresses.AddRange(led.GroupBy(link => link[..link.LastIndexOf('/')]).Select(same => same.First()));
        }

        Assert.True(addresses.Count > 14, string.Join(' ', addresses));
        return [.. addresses.Distinct()];
    }

    private async Task<IReadOnlyList<Reading>> After(Func<Task> look)
    {
        var before = await Room.Look(glance => glance.One<long>(LastOfTrace));
        await look();
        return await Room.Look(glance => glance.Rows<Reading>(Readings, new { after = before }));
    }

    private sealed record Reading
    {
        public string What { get; init; } = "";

        public string Purpose { get; init; } = "";
    }
}
