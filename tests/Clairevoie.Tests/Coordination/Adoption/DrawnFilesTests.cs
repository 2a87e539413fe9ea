using Clairevoie.Coordination.Adoption;
using Clairevoie.Hall.Files;
using Xunit;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>Files as coordinators send them, each cell with its expected reading: none is read wrongly, and what is not read is named.</summary>
public sealed class DrawnFilesTests
{
    private const double LeastShare = 0.95;

    public static TheoryData<string> Drawings => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Coordination", "Adoption", "Files"), "*.txt").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_cell_is_read_as_its_drawing_expects_or_named(string drawing)
    {
        var folder = Directory.CreateTempSubdirectory("adoption");
        try
        {
            var score = DrawnScore.Of(Path.Combine(AppContext.BaseDirectory, "Coordination", "Adoption", "Files", drawing), folder.FullName);

            Assert.True(score.Cells > 5, $"{score.Cells} cells");
            Assert.Equal([], score.Wrong.Where(wrong => !wrong.StartsWith("(named)", StringComparison.Ordinal)));
            Assert.True(score.Share >= LeastShare, string.Join('\n', score.Wrong));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_column_of_persons_is_refused_by_name_and_gives_no_value()
    {
        var read = Understand.Sheets([Sheet(["Mesure", "Pilote", "Nom du référent"], ["Éclairage du parc", "Ville", "Camille Martin"], ["Maraude du soir", "ARS", "Dominique Petit"])], "essai", AdoptionChoices.None);

        Assert.Equal(2, read.Persons.Count());
        Assert.DoesNotContain(read.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Fields), field => field.Value.Contains("Martin", StringComparison.Ordinal));
    }

    [Fact]
    public void A_total_that_does_not_add_up_is_said_and_not_taken()
    {
        var read = Understand.Sheets([Sheet(["N°", "Mesure", "Budget 2024"], ["1", "Éclairage", "100"], ["2", "Maraude", "250"], ["", "Total", "400"])], "essai", AdoptionChoices.None);

        var remark = Assert.Single(read.Remarks);
        Assert.Equal(("total-differs", "C4", 400m, 350m), (remark.Code, remark.Address, remark.With[0], remark.With[1]));
        Assert.Equal(2, read.Tables[0].Rows.Count);
    }

    [Fact]
    public void What_somebody_said_of_a_column_prevails_over_the_guess()
    {
        var sheet = Sheet(["N°", "Mesure", "Zig"], ["1", "Éclairage du parc", "Ville"], ["2", "Maraude du soir", "haute"]);
        var shape = Understand.Sheets([sheet], "essai", AdoptionChoices.None).Tables[0].Sense.Shape;
        var said = new AdoptionChoices { Columns = new Dictionary<string, IReadOnlyDictionary<string, Meaning>> { [shape] = new Dictionary<string, Meaning> { ["Zig"] = Meaning.Words } } };

        var read = Understand.Sheets([sheet], "essai", AdoptionChoices.Read(said.Write()));

        Assert.Equal(Meaning.Words, read.Tables[0].Sense.Columns[2].Means);
        Assert.Empty(read.Unknown);
    }

    [Fact]
    public void The_next_file_of_the_same_shape_needs_no_question_and_another_shape_still_does()
    {
        var first = Sheet(["N°", "Mesure", "Zig"], ["1", "Éclairage du parc", "Ville"], ["2", "Maraude du soir", "haute"]);
        var shape = Understand.Sheets([first], "mars", AdoptionChoices.None).Tables[0].Sense.Shape;
        var said = new AdoptionChoices { Columns = new Dictionary<string, IReadOnlyDictionary<string, Meaning>> { [shape] = new Dictionary<string, Meaning> { ["Zig"] = Meaning.Words } } };
        var taken = AdoptionChoices.Read(said.After(Understand.Sheets([first], "mars", said), new AdoptionTarget("P", "", "COM-1", "mars") { Today = new(2026, 3, 1) }).Write());

        var next = Understand.Sheets([Sheet(["N°", "Mesure", "Zig"], ["1", "Taille des haies", "basse"], ["3", "Rondes du matin", "haute"])], "avril", taken);
        var other = Understand.Sheets([Sheet(["N°", "Mesure", "Zig", "Pilote"], ["1", "Taille des haies", "basse", "Ville"], ["3", "Rondes du matin", "haute", "ARS"])], "avril", taken);

        Assert.Equal((true, false), (taken.Knows(next), taken.Knows(other)));
        Assert.Empty(next.Unknown);
        Assert.Equal(("P", "COM-1"), (taken.Plan, taken.Territory));
    }

    [Fact]
    public void A_colour_without_a_legend_is_asked_about_and_never_guessed()
    {
        var green = Sheet(["N°", "Mesure"], ["1", "Éclairage du parc"], ["2", "Maraude du soir"]);
        var painted = new Grid(green.Name, green.Cells.Select(one => (one.At, one.At.Row == 1 ? one.Cell with { Fill = "92D050" } : one.Cell)));

        var asked = Understand.Sheets([painted], "essai", AdoptionChoices.None);
        var told = Understand.Sheets([painted], "essai", new AdoptionChoices { Colours = new Dictionary<string, string> { ["92D050"] = "Done" } });

        Assert.Equal("92D050", Assert.Single(asked.Colours).Fill);
        Assert.Equal("", asked.Tables[0].Rows[0][Meaning.State]);
        Assert.Equal("Done", told.Tables[0].Rows[0][Meaning.State]);
    }

    private static Grid Sheet(params string[][] rows) =>
        new("Feuille", rows.SelectMany((row, at) => row.Select((text, column) => ((at, column), new GridCell(Grid.AddressOf(at, column), text)))).Where(one => one.Item2.Text.Length > 0));
}
