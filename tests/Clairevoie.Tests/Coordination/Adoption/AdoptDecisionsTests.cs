using Clairevoie.Coordination.Adoption;
using Clairevoie.Hall.Files;
using Xunit;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>Of a table of meetings nothing is lost: each cell goes with its decision, to the minutes of its day, or is named.</summary>
public sealed class AdoptDecisionsTests
{
    private static readonly string[] Heading = ["Date de réunion", "N°", "Instance", "Lieu", "Sujet", "Décision", "Pilote", "Échéance", "Observations"];

    private static readonly AdoptionTarget Target = new("P", "Plan", "COM-1", "pv.xlsx") { Today = new(2026, 6, 1) };

    [Fact]
    public void A_decision_without_an_owner_is_named_and_the_rest_of_its_row_with_it()
    {
        var judged = Judged(["03/03/2026", "1", "GPO", "Mairie", "Éclairage", "Relamper la rue Basse", "", "30/04/2026", "Devis reçu"]);

        Assert.Equal("decision-without-owner", judged.Faults.Single(fault => fault.Address == "F2").Code);
        Assert.Equal(["B2", "C2", "D2", "E2", "H2", "I2"], judged.Faults.Where(fault => fault.Code == "left-with-its-row").Select(fault => fault.Address).Order());
    }

    [Fact]
    public void What_stands_beside_a_decision_goes_with_its_words_and_a_second_owner_too()
    {
        var judged = Judged(
            ["03/03/2026", "1", "GPO", "Mairie", "Éclairage", "Relamper la rue Basse", "Ville ; BAIL", "30/04/2026", "Devis reçu"],
            ["10/03/2026", "2", "COPIL", "", "Halls", "Poser un digicode", "BAIL", "31/05/2026", ""]);

        Assert.Empty(judged.Faults);
        Assert.Equal(
            ["1 : Éclairage : Relamper la rue Basse (Instance : GPO ; Lieu : Mairie ; Pilote : Ville ; BAIL ; Observations : Devis reçu)", "2 : Halls : Poser un digicode (Instance : COPIL)"],
            judged.Meetings[0].Decisions.Select(decision => decision.Words));
        Assert.Equal(["Ville", "BAIL"], judged.Meetings[0].Decisions.Select(decision => decision.Owner));
    }

    [Fact]
    public void A_point_without_a_decision_goes_to_the_minutes_of_its_day()
    {
        var judged = Judged(["03/03/2026", "2", "GPO", "Mairie", "Tournée du matin", "", "", "", "Point d’information"], ["03/03/2026", "3", "GPO", "", "Halls", "Poser un digicode", "BAIL", "31/05/2026", ""]);

        Assert.Empty(judged.Faults);
        Assert.Equal("2 : Tournée du matin (Lieu : Mairie ; Observations : Point d’information)", Assert.Single(judged.Meetings[0].Points).Words);
    }

    private static JudgedBook Judged(params string[][] rows)
    {
        var cells = rows.Prepend(Heading).SelectMany((row, at) => row.Select((text, column) => ((at, column), new GridCell(Grid.AddressOf(at, column), text)))).Where(one => one.Item2.Text.Length > 0);
        return JudgedBook.Of(Understand.Sheets([new Grid("Feuille", cells)], "pv.xlsx", AdoptionChoices.None), Target);
    }
}
