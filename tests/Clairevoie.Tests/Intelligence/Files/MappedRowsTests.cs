using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Files;

/// <summary>A mapping binds to a heading or says everything that is wrong with it; then it gives each field in the words of the house.</summary>
public sealed class MappedRowsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Everything_wrong_with_a_heading_is_said_at_once() =>
        Assert.Equal(
            ["column-of-a-person.name", "column-twice", "column-missing", "field-unknown", "field-needed"],
            Assert.IsType<Decision<MappedRows>.No>(MappedRows.Bind(
                new() { Fields = Fields(("day", "Jour"), ("latitude", "Lat"), ("colour", "Lat")) }, ["Nom", "Lat", "Lat"])).Why.Select(why => why.Code));

    [Fact]
    public void Only_rows_with_the_value_asked_for_are_meant()
    {
        var rows = Bound(Events() with { Only = [new("Type", ["NARCOTICS"])] });

        Assert.True(rows.Means(Row("2026-01-02", "48.88", "2.36", "Narcotics")));
        Assert.False(rows.Means(Row("2026-01-02", "48.88", "2.36", "THEFT")));
    }

    [Fact]
    public void The_first_word_that_a_cell_contains_says_what_it_means_and_otherwise_what_is_said()
    {
        var rows = Bound(Events(("product", new FieldFrom { Column = "Type", Words = new Dictionary<string, string> { ["CRACK"] = "Crack", ["CANNABIS"] = "Cannabis" }, Otherwise = "Other" })));

        Assert.Equal("Cannabis", rows.Value("product", Row("", "", "", "POSS: CANNABIS 30GMS")));
        Assert.Equal("Other", rows.Value("product", Row("", "", "", "PARAPHERNALIA")));
    }

    [Fact]
    public void A_deal_point_says_when_it_sells_and_how_it_is_run_and_a_word_that_nobody_knows_is_a_fault()
    {
        var hours = new FieldFrom { Column = "Quand", Words = new Dictionary<string, string> { ["soir"] = "Evening", ["nuit"] = "Night" } };
        var mapping = new FileMapping
        {
            Kind = FileKind.DealPoints, Sector = "COM-1",
            Fields = new Dictionary<string, FieldFrom>
            {
                ["day"] = new() { Column = "Jour" }, ["latitude"] = new() { Value = "48.88" }, ["longitude"] = new() { Value = "2.36" }, ["kind"] = new() { Value = "Street" },
                ["fact"] = new() { Value = "Seen" }, ["reason"] = new() { Value = "Vu" }, ["hours"] = hours, ["run"] = new() { Column = "Comment" },
            },
        };
        var rows = Assert.IsType<Decision<MappedRows>.Yes>(MappedRows.Bind(mapping, ["Jour", "Quand", "Comment"])).Fact;
        List<Refusal> faults = [];

        var opened = new ReadDealPoint(rows, _ => "COM-1", Today).Read(Row("2026-01-02", "Soir ; nuit", "Lookouts+Stash"), faults);
        Assert.Equal((SaleHours.Evening | SaleHours.Night, HowRun.Lookouts | HowRun.Stash), (opened!.Hours, opened.Run));

        Assert.Null(new ReadDealPoint(rows, _ => "COM-1", Today).Read(Row("2026-01-02", "aurore", ""), faults));
        Assert.Equal([("value-unknown", "hours")], faults.Select(fault => (fault.Code, fault.Field!)));
    }

    [Theory]
    [InlineData("02/08/2015 11:43:40 PM")]
    [InlineData("2015-02-08")]
    [InlineData("2015-02-08 23:43:40")]
    public void A_day_is_read_as_its_format_says_or_as_the_house_writes_it(string told) =>
        Assert.Equal(new DateOnly(2015, 2, 8), Bound(Events(("day", new FieldFrom { Column = "Jour", Format = "MM/dd/yyyy hh:mm:ss tt" }))).Day("day", told));

    [Fact]
    public void An_event_without_a_place_says_so_and_nothing_is_guessed()
    {
        List<Refusal> faults = [];

        Assert.Null(new ReadEvent(Bound(Events()), _ => "COM-1", Today).Read(Row("2026-01-02", "", "", ""), faults));
        Assert.Equal(["place-missing"], faults.Select(fault => fault.Code));
    }

    [Fact]
    public void An_event_of_tomorrow_or_outside_every_sector_is_a_fault()
    {
        List<Refusal> faults = [];

        Assert.Null(new ReadEvent(Bound(Events()), _ => null, Today).Read(Row("2026-11-23", "48.88", "2.36", ""), faults));
        Assert.Equal(["day-out-of-reach", "where-outside"], faults.Select(fault => fault.Code));
    }

    [Fact]
    public void A_mapping_is_written_and_read_back_the_same()
    {
        var mapping = Events() with { Only = [new("Type", ["NARCOTICS"])], Sector = "ZON-CHICAGO", LeaveOutWithoutPlace = true };

        Assert.Equal(mapping.Write(), FileMapping.Read(mapping.Write())!.Write());
        Assert.Null(FileMapping.Read("{ \"surprise\": 1 }"));
    }

    private static FileMapping Events(params (string Field, FieldFrom From)[] more) => new()
    {
        Fields = Fields(("day", "Jour"), ("latitude", "Lat"), ("longitude", "Lon")).Where(field => more.All(one => one.Field != field.Key))
            .Concat(more.Select(one => KeyValuePair.Create(one.Field, one.From))).ToDictionary(),
    };

    private static Dictionary<string, FieldFrom> Fields(params (string Field, string Column)[] fields) =>
        fields.ToDictionary(one => one.Field, one => new FieldFrom { Column = one.Column });

    private static MappedRows Bound(FileMapping mapping) => Assert.IsType<Decision<MappedRows>.Yes>(MappedRows.Bind(mapping, ["Jour", "Lat", "Lon", "Type"])).Fact;

    private static Func<int, string> Row(params string[] cells) => column => cells[column];
}
