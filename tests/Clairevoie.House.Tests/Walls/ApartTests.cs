using System.Net;
using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.HouseTests.Reports;
using Clairevoie.Store;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Walls;

/// <summary>Care and justice never share a key, a table or an identifier; hosted apart, not a process either.</summary>
public sealed partial class ApartTests(InhabitedTown town)
{
    private static readonly Question Tables = Question.In<ApartTests>("Walls/tables");

    private static readonly Room[] BehindTheWall = [Room.Justice, Room.Intelligence];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Cellar Cellar => town.Parts.GetRequiredService<Cellar>();

    [Fact]
    public void Every_room_has_a_key_of_its_own_and_speaks_with_no_other()
    {
        var files = Enum.GetValues<Room>().Select(room => File.ReadAllText(Path.Combine(town.Var, "keys", $"{room.Slug()}.key"))).ToList();
        Assert.Equal(Enum.GetValues<Room>().Length, files.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Room>().Length, Enum.GetValues<Room>().Select(room => ValveKey.Public(Cellar.KeysOf(room))).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Care_shares_no_table_with_police_or_justice_but_those_that_every_room_has()
    {
        List<string> everywhere = [.. await TablesOf(Room.Publication)];
        foreach (var room in Enum.GetValues<Room>()) everywhere = [.. everywhere.Intersect(await TablesOf(room))];
        foreach (var room in BehindTheWall)
            Assert.Equal(everywhere.Order(StringComparer.Ordinal), (await TablesOf(Room.Care)).Intersect(await TablesOf(room)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_identifier_of_Care_stands_in_the_store_of_police_or_justice_nor_one_of_theirs_in_Care()
    {
        var care = await Identifiers(Room.Care);
        Assert.True(care.Count > 100, $"Care keeps {care.Count} identifiers only.");
        foreach (var room in BehindTheWall)
        {
            var there = await Identifiers(room);
            Assert.Equal("", string.Join('\n', care.Keys.Intersect(there.Keys).Select(both => $"{both}: {care[both]} in care, {there[both]} in {room.Slug()}")));
        }
    }

    [Fact]
    public async Task Hosted_apart_each_process_opens_the_store_the_key_and_the_doors_of_its_own_room_alone()
    {
        var folder = Directory.CreateTempSubdirectory("clairevoie-apart-").FullName;
        try
        {
            var (ofCare, ofJustice) = (Path.Combine(folder, "care"), Path.Combine(folder, "justice"));
            await using var care = await BuiltProgram.Start(ofCare, rooms: "C");
            await using var justice = await BuiltProgram.Start(ofJustice, rooms: "B");

            Assert.Equal(["care", "hall"], Kept(ofCare));
            Assert.Equal(["hall", "justice"], Kept(ofJustice));
            Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.NotFound), (await Asked(care, "/soin"), await Asked(care, "/justice")));
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect), (await Asked(justice, "/soin"), await Asked(justice, "/justice")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task<IReadOnlyList<string>> TablesOf(Room room) => Cellar.Of(room).Look(look => look.Rows<string>(Tables), Stop);

    /// <summary>Every identifier that a room keeps, in whatever column or text, and where it was first found.</summary>
    private async Task<Dictionary<string, string>> Identifiers(Room room)
    {
        await using var engine = Cellar.Place.EngineOf(room);
        await using var link = await engine.OpenToRead(Stop);
        Dictionary<string, string> found = [];
        foreach (var table in await TablesOf(room))
            foreach (var row in await link.QueryAsync(Rows(table)))
                foreach (var (column, text) in ((IDictionary<string, object?>)row).Select(field => (field.Key, field.Value as string ?? "")))
                    foreach (var match in Identifier().Matches(text).Select(match => match.Value))
                        found.TryAdd(match, $"{table}.{column} ({What(row)})");
        foreach (var nobody in (string[])[Guid.Empty.ToString("D"), Acting.Console.ToString()]) found.Remove(nobody); // nobody, and the console of the host
        return found;
    }

    private static string What(IDictionary<string, object?> row) => row.TryGetValue("what", out var what) ? $"{row["act"]} {what}, {row["purpose"]}" : "";

    // A refusal names what somebody asked for, whatever they typed: it says nothing of what the room keeps.
    private static string Rows(string table) => table == "trace" ? $"select * from trace where act <> '{nameof(Act.Refuse)}'" : $"select * from \"{table}\"";

    private static IEnumerable<string> Kept(string var) =>
        Directory.GetFiles(var, "*.db").Select(Path.GetFileNameWithoutExtension).Concat(Directory.GetFiles(Path.Combine(var, "keys"), "*.key").Select(Path.GetFileNameWithoutExtension)).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private static async Task<HttpStatusCode> Asked(BuiltProgram program, string address)
    {
        using var visitor = new Visitor(program.Address);
        using var answer = await visitor.Get(address);
        return answer.StatusCode;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Identifier();
}
