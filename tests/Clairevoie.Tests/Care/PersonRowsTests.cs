using Clairevoie.Care.Imports;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Care;

/// <summary>A file of persons is known for what it is, whatever its columns are called; a file of counts is not taken for one.</summary>
public sealed class PersonRowsTests
{
    [Theory]
    [InlineData("Nom")]
    [InlineData("Prénom")]
    [InlineData("NomPatient")]
    [InlineData("Date de naissance")]
    [InlineData("N° dossier")]
    [InlineData("Code usager")]
    [InlineData("Âge")]
    [InlineData("Nationalité")]
    [InlineData("Téléphone")]
    public void A_column_that_announces_a_person_refuses_the_file_by_its_name(string column)
    {
        var why = Assert.Single(PersonRows.Why(new(["Jour", column, "Passages"], [new(2, ["2026-10-01", "", "212"])])));

        Assert.Equal(("column-of-a-person", column), (why.Code, why.Facts[0]));
    }

    [Theory]
    [InlineData("Nombre de passages")]
    [InlineData("Actes infirmiers")]
    [InlineData("Sorties de l'espace public")]
    public void A_column_of_counts_is_none(string column) =>
        Assert.Empty(PersonRows.Why(new(["Jour", column], [.. Enumerable.Range(1, 30).Select(day => new GivenRow(day + 1, [$"2026-10-{day:00}", $"{200 + (day * 7 % 31)}"]))])));

    [Fact]
    public void A_running_number_or_a_text_of_its_own_on_each_line_is_a_line_for_each_person()
    {
        var rows = Enumerable.Range(1, 20).Select(row => new GivenRow(row + 1, ["2026-10-01", $"{row}", $"{(char)('A' + row)}{(char)('B' + (row * 7 % 20))}", "accueil"])).ToList();

        Assert.Equal(["Ligne", "Qui"], PersonRows.Why(new(["Jour", "Ligne", "Qui", "Acte"], rows)).Select(why => why.Facts[0]));
        Assert.All(PersonRows.Why(new(["Jour", "Ligne", "Qui", "Acte"], rows)), why => Assert.Equal("column-of-codes", why.Code));
    }

    [Fact]
    public void Columns_are_found_by_what_people_call_them_and_by_what_is_remembered()
    {
        ImportField[] fields = [new("day", Says: true), new("passages"), new("nursing", false)];
        static IEnumerable<string> Names(string key) => key switch { "day" => ["Jour", "Date"], "passages" => ["Nombre de passages"], _ => ["Actes infirmiers"] };

        var guessed = ColumnMapping.Guess(fields, ["DATE", "nombre de  Passages", "Pansements"], null, Names);
        Assert.Equal(["DATE", "nombre de  Passages"], guessed.Columns.Values);

        var remembered = ColumnMapping.Guess(fields, ["DATE", "nombre de  Passages", "Pansements"], ColumnMapping.Read("""{"nursing":"Pansements","passages":"gone"}"""), Names);
        Assert.Equal(("DATE", "nombre de  Passages", "Pansements"), (remembered.Columns["day"], remembered.Columns["passages"], remembered.Columns["nursing"]));
    }

    [Fact]
    public void What_a_page_carries_that_is_no_table_is_nothing()
    {
        Assert.Null(GivenTable.Carried(null));
        Assert.Null(GivenTable.Carried("{}"));
        Assert.Null(GivenTable.Carried("""{"Columns":["a","b"],"Rows":[{"Line":2,"Cells":["1"]}]}"""));
        Assert.NotNull(GivenTable.Carried("""{"Columns":["a","b"],"Rows":[{"Line":2,"Cells":["1","2"]}]}"""));
    }
}
