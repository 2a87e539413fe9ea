using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Returns;

public sealed class CountFileTests
{
    private static readonly CountFile File = new(["month", "structure"], [new("nursing"), new("social"), new("capacity", MeasureKind.Capacity)]);

    [Theory]
    [InlineData("nom")]
    [InlineData("Prénom")]
    [InlineData("date de naissance")]
    [InlineData("code_patient")]
    [InlineData("birth date")]
    [InlineData("hash")]
    [InlineData("Pays")]
    [InlineData("pays_de_destination")]
    [InlineData("country")]
    [InlineData("nationalité")]
    [InlineData("Nation")]
    [InlineData("citizenship")]
    public void A_column_that_would_hold_a_person_is_refused_for_that(string column) =>
        Assert.Equal("column-of-a-person", Assert.Single(Refused($"month;structure;nursing;{column}\n2026-10;s1;12;x")).Code);

    [Fact]
    public void A_column_that_nobody_knows_is_refused_whatever_it_holds() =>
        Assert.Equal("column-unknown", Assert.Single(Refused("month;structure;nursing;quartier\n2026-10;s1;12;x")).Code);

    [Fact]
    public void Two_lines_for_one_return_look_like_persons_and_are_refused() =>
        Assert.Equal("lines-of-persons", Assert.Single(Refused("month;structure;nursing\n2026-10;s1;1\n2026-10;s1;1")).Code);

    [Fact]
    public void A_line_of_another_length_is_named() =>
        Assert.Equal([3, 3], Assert.Single(Refused("month;structure;nursing\n2026-10;s1;1\n2026-11;s1")).Facts);

    [Fact]
    public void A_heading_that_does_not_say_which_return_is_refused() =>
        Assert.Equal(["month", "structure"], Refused("nursing\n3").Select(refusal => refusal.Facts[0]));

    [Fact]
    public void A_heading_said_twice_is_refused() =>
        Assert.Contains("column-twice", Refused("month;structure;nursing;nursing\n2026-10;s1;1;2").Select(refusal => refusal.Code));

    [Theory]
    [InlineData("")]
    [InlineData("month;structure;nursing\n")]
    public void An_empty_file_is_said_to_be_empty(string text) => Assert.Equal("file-empty", Assert.Single(Refused(text)).Code);

    [Theory]
    [InlineData("\ufeffmonth;structure;nursing\r\n2026-10;\"s1\";12\r\n")]
    [InlineData("month,structure,nursing\n2026-10,s1,12")]
    [InlineData("structure\tmonth\tnursing\ns1\t2026-10\t12\n")]
    public void Counts_are_read_from_what_spreadsheets_write(string text)
    {
        var row = Assert.Single(Assert.IsType<Decision<IReadOnlyList<IReadOnlyDictionary<string, string>>>.Yes>(File.Read(text)).Fact);
        Assert.Equal(("2026-10", "s1", "12"), (row["month"], row["structure"], row["nursing"]));
    }

    private static IReadOnlyList<Refusal> Refused(string text) =>
        Assert.IsType<Decision<IReadOnlyList<IReadOnlyDictionary<string, string>>>.No>(File.Read(text)).Why;
}
