using Clairevoie.Care.Months;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Valves;

namespace Clairevoie.Store.Tests;

/// <summary>Requests for a place: written by their agency, told once with their month, and only of structures that attest 11 persons.</summary>
public abstract class CareRequestPromises : RoomPromises
{
    private static readonly Viewer Shelter = Of(Role.Housing, "SIAO");
    private static readonly Viewer Other = Of(Role.Housing, "AURORE");

    protected override Room[] Rooms => [Room.Care];

    private RequestBook Requests => new(House, Clock);

    private MonthBook Months => new(House, Clock, [new CareCounts()]);

    [Fact]
    public async Task Another_agency_reads_and_writes_no_request()
    {
        var id = await Declare(Shelter, "Le Ponton");
        Yes(await Requests.Tell(Shelter, Told(id, 40), Stop));

        Assert.Empty(await Requests.Of(Other, id, "2026-10", Stop));
        Assert.Empty(await Requests.Of(Of(Role.HealthAgency, "SIAO"), id, "2026-10", Stop));
        Assert.Equal(["structure-unknown"], No(await Requests.Tell(Other, Told(id, 40), Stop)));
        Assert.Equal(["structure-unknown"], No(await Requests.Tell(Of(Role.Analyst, "SIAO"), Told(id, 40), Stop)));
    }

    [Fact]
    public async Task The_last_word_on_a_destination_holds_and_leaves_with_its_month()
    {
        var id = await Declare(Shelter, "Le Ponton");
        Yes(await Requests.Tell(Shelter, Told(id, 40), Stop));
        Yes(await Requests.Tell(Shelter, Told(id, 50), Stop));
        Assert.Equal(50, Assert.Single(await Requests.Of(Shelter, id, "2026-10", Stop)).Waiting);

        await SignMonth("Le Ponton", "yes");
        Assert.Equal(1, await Months.TellWhatIsDue(Stop));
        var sheet = (await Months.Told(Stop)).Single().Sheet;
        Assert.Equal([30, 50, 20, 100], sheet.Tables.Single(table => table.Name == "requests").Lines[0].Counts);
        Assert.Equal([30, 90], sheet.Tables.Single(table => table.Name == "wait").Lines[0].Counts);
        Assert.True(CareCounts.Valve.Fits(MessageBody.Write(sheet)));
    }

    [Fact]
    public async Task A_structure_that_does_not_attest_11_persons_is_in_no_flow()
    {
        Yes(await Requests.Tell(Shelter, Told(await Declare(Shelter, "Le Ponton"), 40), Stop));
        await SignMonth("Le Ponton", "no");
        await Months.TellWhatIsDue(Stop);

        Assert.DoesNotContain((await Months.Told(Stop)).Single().Sheet.Tables, table => table.Name is "requests" or "wait");
    }

    private async Task<string> Declare(Viewer viewer, string name) =>
        Yes(await new StructureBook(House).Declare(viewer, new(name, "housing", "COM-1", "2026-10"), Stop)).ToString("D");

    private async Task SignMonth(string structure, string attested)
    {
        var book = new ReturnBook(House, Clock);
        var counts = new Dictionary<string, string?> { ["capacity"] = "40", ["occupied"] = "40", ["waiting"] = "20" };
        Assert.True(await book.Sign(Shelter, Yes(await book.Enter(Shelter, [new(structure, "2026-10", attested, counts)], Stop))[0], Stop));
    }

    private static TellRequests Told(string structure, int waiting) => new(structure, "2026-10", "psychiatry", "90", new Dictionary<string, string?>
    {
        ["answered"] = "30", ["waiting"] = $"{waiting}", ["refused"] = "20",
    });
}

public sealed class CareRequestsOnSqlite : CareRequestPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CareRequestsOnPostgres : CareRequestPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
