using System.Text;
using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Walls;

/// <summary>
/// What nobody asks for by its number, and the house brings by itself: the page of the day, the calendar, notices, lists of layers, the copy of a
/// room. For every role that has another side, nothing that the other side keeps is named in it.
/// </summary>
public sealed class BroughtTests(InhabitedTown town)
{
    private static readonly (Room Room, Question Kept)[] Kept =
    [
        (Room.Care, Question.In<BroughtTests>("Walls/kept_by_care")), (Room.Justice, Question.In<BroughtTests>("Walls/kept_by_justice")),
        (Room.Intelligence, Question.In<BroughtTests>("Walls/kept_by_intelligence")),
    ];

    private static readonly string[] Pages = ["/aujourdhui?tout=1", "/en/aujourdhui?tout=1", "/avis-aux-partenaires", "/ogc/collections", "/carte", "/chiffres/recus", "/bilan"];

    public static TheoryData<Role> Roles => [.. Sides.Apart];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Nothing_that_the_house_brings_by_itself_names_what_the_other_side_keeps(Role role)
    {
        var visitor = await town.SignedIn(role);
        var numbers = await OfRooms(Sides.Care.Contains(role) ? [Room.Justice, Room.Intelligence] : [Room.Care]);
        List<string> wrong = [];
        foreach (var (from, said) in await Brought(visitor))
            wrong.AddRange(numbers.Where(number => said.Contains(number, StringComparison.OrdinalIgnoreCase)).Select(number => $"{role} at {from}: {number}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_copy_of_a_room_names_nothing_that_the_other_side_keeps()
    {
        var folder = Directory.CreateTempSubdirectory("clairevoie-copies-").FullName;
        try
        {
            var (care, police) = (await OfRooms([Room.Care]), await OfRooms([Room.Justice, Room.Intelligence]));
            Assert.Equal(0, await CommandLine.Run(["backup", "--var", town.Var, "--out", folder], new Speech(TextWriter.Null, TextWriter.Null, TextReader.Null)));
            Assert.Equal(care.Count, (await Named(folder, Room.Care, care)).Count); // read so, a copy names what its own room keeps
            Assert.Empty(await Named(folder, Room.Care, police));
            Assert.Empty(await Named(folder, Room.Justice, care));
            Assert.Empty(await Named(folder, Room.Intelligence, care));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<(string From, string Said)>> Brought(Visitor visitor)
    {
        List<(string, string)> brought = [];
        foreach (var page in Pages)
        {
            using var answer = await visitor.Get(page);
            if (answer.IsSuccessStatusCode) brought.Add((page, await answer.Content.ReadAsStringAsync(Stop)));
        }

        using var made = await visitor.Post("/mon-calendrier?handler=make");
        var address = new Uri((await Visitor.Read(made)).QuerySelector(".notice code")!.TextContent).PathAndQuery;
        using var calendar = await visitor.Get(address);
        brought.Add(("the calendar", await calendar.Content.ReadAsStringAsync(Stop)));
        Assert.Contains(brought, one => one.Item2.Contains("BEGIN:VCALENDAR", StringComparison.Ordinal));
        return brought;
    }

    private async Task<IReadOnlyList<string>> OfRooms(IReadOnlyList<Room> rooms)
    {
        List<string> numbers = [];
        foreach (var (room, kept) in Kept.Where(one => rooms.Contains(one.Room)))
            numbers.AddRange(await town.Parts.GetRequiredService<Cellar>().Of(room).Look(look => look.Rows<string>(kept), Stop));
        Assert.NotEmpty(numbers);
        return numbers;
    }

    private static async Task<IReadOnlyList<string>> Named(string folder, Room room, IReadOnlyList<string> numbers)
    {
        var files = Directory.GetFiles(folder, $"*{room.Slug()}*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        var text = new StringBuilder();
        foreach (var file in files) text.Append(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Stop)));
        var all = text.ToString();
        return [.. numbers.Where(number => all.Contains(number, StringComparison.OrdinalIgnoreCase))];
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
