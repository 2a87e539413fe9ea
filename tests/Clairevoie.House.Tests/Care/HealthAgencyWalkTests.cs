using Clairevoie.Care.Months;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Valves;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>Somebody of the health agency opens every page that speaks of care, with every filter, and combines what was read: no count under 11 follows.</summary>
public sealed class HealthAgencyWalkTests
{
    private static readonly string[] Months = ["2026-08", "2026-09", "2026-10"];

    /// <summary>Places and waits are told as they are: neither counts anybody.</summary>
    private static readonly string[] NotCounts = ["Places", "Plus de (jours)", "Au plus (jours)"];

    [Fact]
    public async Task No_page_no_filter_and_no_subtraction_gives_a_count_under_11()
    {
        await using var town = new TownOfMonth();
        await town.InitializeAsync();
        Assert.NotEmpty(await Fill(town));
        var agency = await town.SignedIn(Role.HealthAgency);
        Dictionary<string, IReadOnlyList<ReadTable>> read = [];
        foreach (var address in await Addresses(agency))
            read[address] = ReadTable.Of(await agency.Open(address));

        Assert.True(read.Values.Sum(tables => tables.Count) > 20, "Hardly anything was read.");
        Assert.Contains(read.Values.SelectMany(tables => tables).SelectMany(table => table.Lines).SelectMany(line => line.Counts), count => count is null);
        foreach (var (address, table) in read.SelectMany(page => page.Value.Select(table => (page.Key, table))))
        {
            Assert.DoesNotContain(Shown(table), count => Small.Is(count));
            Assert.DoesNotContain(table.WorkedOut(), found => Small.Is((long)found.Value));
        }

        Assert.Equal(read["/soin?mois=2026-09"].SelectMany(Written), read["/soin?mois=2026-09&structure=x&service=rest"].SelectMany(Written));
    }

    [Fact]
    public void The_reader_of_this_walk_works_out_a_count_that_is_hidden_alone()
    {
        ReadTable table = new("", ["a", "b", ReadTable.Total], [("x", [12, null, 17]), ("y", [20, 30, 50]), (ReadTable.Total, [32, 35, 67])]);

        Assert.Equal((0, 1, 5d), Assert.Single(table.WorkedOut()));
    }

    /// <summary>The pages of the health agency's navigation that speak of care, and each of them with every filter and language that they offer.</summary>
    private static async Task<IReadOnlyList<string>> Addresses(Visitor agency)
    {
        List<string> all = ["/soin", "/soin/attente", "/soin/besoins", "/chiffres/recus", "/mineurs", "/places-de-soin"];
        foreach (var filtered in all.ToList())
            all.AddRange((await agency.Open(filtered)).QuerySelectorAll("main form select").SelectMany(field => field.QuerySelectorAll("option").Select(option => $"{filtered}?{field.GetAttribute("name")}={option.GetAttribute("value")}")));
        return [.. all.Concat(["/soin?mois=2026-07", "/soin?mois=2026-09&structure=x&service=rest", "/soin/attente?mois=2020-01"]).Distinct()];
    }

    private static IEnumerable<long> Shown(ReadTable table) =>
        from line in table.Lines
        from cell in line.Counts.Select((count, at) => (Count: count, Column: table.Columns[at]))
        where cell.Count is not null && !NotCounts.Contains(cell.Column)
        select cell.Count!.Value;

    private static IEnumerable<string> Written(ReadTable table) => table.Lines.Select(line => $"{table.Name} {line.Line} {string.Join(' ', line.Counts)}");

    /// <summary>Three months of eight structures, many of their counts small; gives the small counts.</summary>
    private static async Task<IReadOnlyList<long>> Fill(TownOfMonth town)
    {
        List<long> small = [];
        List<(Viewer Team, ServiceType Service, int Seed)> owing = []; // all declared before any signs: a month is told once everybody who owes it has
        foreach (var (at, service) in ServiceType.All.Index())
            foreach (var agency in (string[])["CAARUD", $"AUTRE{at}"])
            {
                Viewer team = new(new(Guid.NewGuid()), new(agency), Role.CareTeam, Town.Territories.ToHashSet());
                await town.Part<StructureBook>().Declare(team, new($"{service.Key} {agency}", service.Key, "COM-75056", Months[0]), Stop);
                owing.Add((team, service, (at * 7) + agency.Length));
            }

        foreach (var (team, service, seed) in owing)
            foreach (var (back, month) in Months.Index())
                small.AddRange(await Enter(town, team, (service, month), seed + (back * 5)));
        await town.Part<MonthBook>().TellWhatIsDue(Stop);
        await town.Part<Carrier>().Round(Stop);
        Assert.Equal(Months.Length, (await town.Part<MonthBook>().Told(Stop)).Count);
        return small;
    }

    private static async Task<IEnumerable<long>> Enter(TownOfMonth town, Viewer team, (ServiceType Service, string Month) of, int seed)
    {
        var counts = of.Service.Everything.Select((measure, at) => (measure.Key, Count: measure.Key == "left-to-care" ? 2 : 2 + (seed * (at + 3) % 37))).ToList();
        var name = (await town.Part<StructureBook>().Of(team, Stop)).Single(one => one.Service == of.Service.Key).Name;
        var entered = await town.Part<ReturnBook>().Enter(team, [new(name, of.Month, seed % 5 == 0 ? "no" : "yes", counts.ToDictionary(one => one.Key, one => (string?)$"{one.Count}"))], Stop);
        foreach (var id in Assert.IsType<Decision<IReadOnlyList<string>>.Yes>(entered).Fact)
            Assert.True(await town.Part<ReturnBook>().Sign(team, id, Stop));
        var structure = (await town.Part<StructureBook>().Of(team, Stop)).Single(one => one.Name == name);
        foreach (var (at, towards) in ((string[])["housing", "psychiatry", "treatment"]).Index())
            await town.Part<RequestBook>().Tell(team, new(structure.Id, of.Month, towards, "30", new Dictionary<string, string?> { ["answered"] = $"{seed * (at + 2) % 19}", ["waiting"] = $"{seed * (at + 5) % 23}", ["refused"] = $"{seed % 7}" }), Stop);
        return counts.Where(one => Small.Is(one.Count)).Select(one => (long)one.Count);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
