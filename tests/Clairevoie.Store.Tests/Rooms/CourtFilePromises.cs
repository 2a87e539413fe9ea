using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Justice.Returns;

namespace Clairevoie.Store.Tests;

/// <summary>A month of the court entered by hand, from CSV and from a workbook is one return, whichever way it came.</summary>
public abstract class CourtFilePromises : RoomPromises
{
    private static readonly Viewer Clerk = Of(Role.CourtClerk, "TJ");

    private static readonly (string Measure, string Number)[] Month = [("crpc", "26"), ("immediate_trials", "45"), ("detentions", "36"), ("convictions", "75")];

    protected override Room[] Rooms => [Room.Justice];

    private ReturnBook Book => new(House, Clock);

    [Fact]
    public async Task A_workbook_of_persons_is_refused_like_a_file_of_them()
    {
        var sheet = Workbook.Pack([Workbook.Heading("office,period,territory,name"), [Workbook.Text("court"), Workbook.Text("2026-10"), Workbook.Text("COM-1"), Workbook.Text("Dupont")]]);

        var (kept, faults) = await Take(sheet);

        Assert.Equal(0, kept);
        Assert.NotEmpty(faults);
        Assert.Empty(await Book.List(Clerk, Stop));
    }

    [Fact]
    public async Task What_is_neither_text_nor_a_workbook_is_refused()
    {
        Assert.NotEmpty((await Take([0x50, 0x4B, 0x03, 0x04, 1, 2, 3])).Faults);
        Assert.NotEmpty((await Take([0xFF, 0xFE, 0x00])).Faults);
    }

    [Fact]
    public async Task A_month_of_the_court_by_hand_by_CSV_and_by_workbook_is_the_same_return()
    {
        Yes(await Book.Enter(Clerk, [new("court", "2026-10", "COM-1", Month.ToDictionary(one => one.Measure, one => (string?)one.Number))], Stop));
        var byHand = Assert.Single(await Book.List(Clerk, Stop));

        foreach (var file in (byte[][])[Csv("2026-10"), Sheet(Workbook.Text("2026-10")), Sheet(Workbook.Day(new(2026, 10, 1)))])
        {
            var (kept, faults) = await Take(file);
            Assert.Equal((1, 0), (kept, faults.Count));
            var now = Assert.Single(await Book.List(Clerk, Stop));
            Assert.Equal(byHand.Line, now.Line); // the same numbers are no new version
            Assert.Equal(byHand.Figures, now.Figures);
        }
    }

    [Fact]
    public async Task Another_month_by_file_alone_holds_what_the_form_would_hold()
    {
        await Take(Sheet(Workbook.Day(new(2026, 9, 1))));

        var kept = Assert.Single(await Book.List(Clerk, Stop));
        Assert.Equal(("court", "2026-09", "COM-1"), (kept.Line.Office, kept.Line.Period, kept.Line.Territory));
        Assert.Equal(Month.ToDictionary(one => one.Measure, one => double.Parse(one.Number, System.Globalization.CultureInfo.InvariantCulture)), kept.Figures);
    }

    private Task<(int Kept, IReadOnlyList<string> Faults)> Take(byte[] file) =>
        new TakeReturnFile(Book, Localized.Words<ReturnWords>(), Clock).Text(CountText.Of(file), Clerk, Stop);

    private static byte[] Csv(string period) =>
        Encoding.UTF8.GetBytes($"office;period;territory;{string.Join(';', Month.Select(one => one.Measure))}\ncourt;{period};COM-1;{string.Join(';', Month.Select(one => one.Number))}\n");

    private static byte[] Sheet(string period) => Workbook.Pack(
    [
        Workbook.Heading($"office,period,territory,{string.Join(',', Month.Select(one => one.Measure))}"),
        [Workbook.Text("court"), period, Workbook.Text("COM-1"), .. Month.Select(one => Workbook.Number(one.Number))],
    ]);
}

public sealed class CourtFileOnSqlite : CourtFilePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CourtFileOnPostgres : CourtFilePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
