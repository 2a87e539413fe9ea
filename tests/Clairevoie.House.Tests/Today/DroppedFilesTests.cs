using Clairevoie.Domain;
using Clairevoie.Hall.Dropped;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Today;

/// <summary>A house that watches folders for its coordinator and its landlord.</summary>
public sealed class WatchingTown : Town
{
    protected override Task<WebApplication> Stand(CancellationToken stop)
    {
        File.WriteAllText(Path.Combine(Var, "import.json"), """{ "coordination/plan": "coordination", "coordination/tableurs": "coordination", "coordination/promesses": "bailleur" }""");
        return base.Stand(stop);
    }
}

/// <summary>Files dropped in a watched folder import themselves: whole or not at all, in a named mission, the same twice without effect.</summary>
public sealed class DroppedFilesTests(WatchingTown town) : IClassFixture<WatchingTown>
{
    private const string Head = "plan,number,title,territory,pilot\n";

    private static readonly DateTimeOffset At = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_spreadsheet_whose_shape_nobody_took_yet_waits_for_the_page_and_says_so()
    {
        var folder = Path.Combine(town.Var, "import", "coordination", "tableurs");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "suivi.csv"), "N°;Mesure;Pilote\n1;Éclairage du parc;Ville\n2;Maraude du soir;ARS\n", TestContext.Current.CancellationToken);
        await Look();

        Assert.Contains("/adopter", Assert.Single(File.ReadAllLines(Directory.GetFiles(Path.Combine(folder, "refused"), "*suivi.csv.txt").Single())), StringComparison.Ordinal);
    }

    private string Folder => Path.Combine(town.Var, "import", "coordination", "plan");

    [Fact]
    public async Task A_file_with_one_wrong_row_is_refused_whole_with_its_faults_beside_it()
    {
        Drop("mauvais.csv", Head + "P-1,1,Bonne ligne,COM-1,VILLE\nP-1,2,,nulle part,VILLE\n");
        await Look();

        var refused = Directory.GetFiles(Path.Combine(Folder, "refused"), "*mauvais.csv.txt").Single();
        Assert.All(File.ReadAllLines(refused), line => Assert.StartsWith("ligne ", line, StringComparison.Ordinal));
        Assert.NotEmpty(File.ReadAllLines(refused));
        Assert.False(File.Exists(Path.Combine(Folder, "mauvais.csv")));
        Assert.DoesNotContain("Bonne ligne", await Titles(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_still_growing_or_named_as_unfinished_waits()
    {
        Drop("lent.csv", Head);
        Drop("moitie.csv.part", Head);
        await Rounds().Go(At, TestContext.Current.CancellationToken);
        Drop("lent.csv", Head + "P-2,1,Écrite en deux fois,COM-1,VILLE\n");
        await Rounds().Go(At, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(Path.Combine(Folder, "lent.csv")));
        Assert.True(File.Exists(Path.Combine(Folder, "moitie.csv.part")));

        File.Delete(Path.Combine(Folder, "lent.csv"));
        File.Delete(Path.Combine(Folder, "moitie.csv.part"));
    }

    [Fact]
    public async Task A_good_file_is_taken_in_once_in_the_mission_that_the_host_named_and_the_same_again_changes_nothing()
    {
        var plan = "row,plan,number,title,territory,pilot\nplan,P-3,,Plan déposé,COM-1,\nline,P-3,1,Tournée du soir,COM-1,VILLE\n";
        Drop("plan.csv", plan);
        await Look();
        var before = await Titles();
        Drop("plan.csv", plan);
        await Look();

        Assert.Single(before, title => title == "Tournée du soir");
        Assert.Equal(before.Order(), (await Titles()).Order());
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Folder, "done"), "*plan.csv"));
        var trace = await town.Parts.GetRequiredService<Cellar>().Of(Room.Coordination).Look(room => room.Rows<string>(Question.In<DroppedFilesTests>("Today/import_trace")), TestContext.Current.CancellationToken);
        Assert.All(trace, line => Assert.StartsWith("PREF ", line, StringComparison.Ordinal));
        Assert.NotEmpty(trace);
    }

    [Fact]
    public async Task A_file_for_an_account_whose_missions_do_not_let_it_is_refused()
    {
        var folder = Path.Combine(town.Var, "import", "coordination", "promesses");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "p.csv"), "row,code,said,who,said_on\n,X,Nous le ferons,la ville,2026\n", TestContext.Current.CancellationToken);
        await Look();

        Assert.Contains("bailleur", await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(folder, "refused"), "*.txt").Single(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private void Drop(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name), text);
    }

    private async Task Look()
    {
        var rounds = Rounds();
        await rounds.Go(At, default);
        await rounds.Go(At, default);
    }

    private DropRounds Rounds() => town.Parts.GetServices<IGoRound>().OfType<DropRounds>().Single();

    private Task<IReadOnlyList<string>> Titles() =>
        town.Parts.GetRequiredService<Cellar>().Of(Room.Coordination).Look(room => room.Rows<string>(Question.In<DroppedFilesTests>("Today/line_titles")), default);
}
