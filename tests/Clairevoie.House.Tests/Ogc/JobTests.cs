using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Jobs;
using Clairevoie.Store;
using Clairevoie.Windows.Exports;
using Clairevoie.Windows.Exports.Long;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>Long files: for whom they are made, who takes them, and what becomes of one that was interrupted or cancelled.</summary>
public sealed class JobTests(InhabitedTown town)
{
    private const string Page = "/compte/travaux";

    private static readonly Question Interrupted = Question.In<JobTests>("Ogc/interrupted_job");

    [Fact]
    public async Task Nobody_asks_for_what_they_do_not_see()
    {
        var care = await town.SignedIn(Role.CareTeam);
        var before = await Listed(care);
        using var answer = await care.Post(Page, ("Asked", "points-de-deal.csv"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(before, await Listed(care));
    }

    [Fact]
    public async Task A_file_is_made_for_its_owner_and_for_nobody_else()
    {
        var (owner, other) = (await town.SignedIn(Role.Researcher), await town.SignedIn(Role.Auditor));
        using var asked = await owner.Post(Page, ("Asked", "chiffres.csv"));
        var file = await Ready(owner);

        using var taken = await owner.Get(file);
        Assert.Equal(await Many() + 1, (await taken.Content.ReadAsStringAsync(Stop)).TrimEnd().Split('\n').Length);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(file)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Post($"{Page}?handler=cancel", ("job", file.Split('/')[3]))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Post($"{Page}?handler=resume", ("job", file.Split('/')[3]))).StatusCode);
    }

    [Fact]
    public async Task A_work_that_a_stop_interrupted_goes_on_and_says_so()
    {
        var owner = await town.Enter(Role.Mildeca);
        using (await owner.Post(Page, ("Asked", "territoires.csv"))) await Ready(owner);
        var kept = (await Account(Role.Mildeca)).Single(job => job.Asked == "territoires.csv");
        await town.Parts.GetRequiredService<Cellar>().Of(Room.Hall).Do(
            TheHost.Does(Act.Enter, "test", "job"), deed => deed.Run(Interrupted, new { id = Guid.NewGuid().ToString("D"), account = kept.Account, mission = kept.Mission, asked = "chiffres.geojson" }), Stop);

        await Until(async () => (await Account(Role.Mildeca)).Single(job => job.Asked == "chiffres.geojson").State == JobState.Done);
        Assert.Equal(2, (await Account(Role.Mildeca)).Single(job => job.Asked == "chiffres.geojson").Begun);
    }

    // Of a layer in order, of one that is made as a whole, and of shapes that are not points, in each form.
    public static TheoryData<string, int> Interrupted_works => new(
        from form in ExportDoors.Forms
        from layer in (string[])["chiffres", "territoires"]
        select ($"{layer}.{form}", layer == "chiffres" ? 50 : 3));

    [Theory]
    [MemberData(nameof(Interrupted_works))]
    public async Task A_file_that_was_interrupted_and_gone_on_with_is_the_file_made_at_once(string asked, int atOnce)
    {
        var work = Work(atOnce);
        var (whole, parts, left) = (Path.GetTempFileName(), Path.GetTempFileName(), 0);
        Assert.True(await work(new(new Job { Asked = asked }, Viewer.Public, whole, (_, _, _) => Task.FromResult(true)), Stop));

        var reached = new Job { Asked = asked };
        await Assert.ThrowsAsync<IOException>(() => work(new(reached, Viewer.Public, parts, (done, mark, bytes) => done > 2 * atOnce ? throw new IOException("killed") : Keep(done, mark, bytes)), Stop));
        Assert.Equal(2 * atOnce, reached.Done);
        Assert.True(await work(new(reached, Viewer.Public, parts, (done, _, _) => Task.FromResult((left = (int)done) > 2 * atOnce)), Stop)); // never from the beginning

        Assert.Equal(Rows(whole), Rows(parts));
        Assert.Equal(left, Rows(parts).Count - 1);
        if (!asked.EndsWith("gpkg", StringComparison.Ordinal) && !asked.EndsWith("xlsx", StringComparison.Ordinal)) // these two write the time in the file
            Assert.Equal(await File.ReadAllBytesAsync(whole, Stop), await File.ReadAllBytesAsync(parts, Stop));
        File.Delete(whole);
        File.Delete(parts);

        Task<bool> Keep(long done, string mark, long bytes)
        {
            reached = reached with { Done = done, Mark = mark, Bytes = bytes };
            return Task.FromResult(true);
        }
    }

    [Fact]
    public async Task A_work_that_is_cancelled_stops_at_its_next_handful()
    {
        var work = Work(50);
        var (file, looks) = (Path.GetTempFileName(), 0);

        Assert.False(await work(new(new Job { Asked = "chiffres.csv" }, Viewer.Public, file, (_, _, _) => Task.FromResult(++looks < 2)), Stop));
        Assert.Equal(2, looks);
        File.Delete(file);
    }

    private Func<JobRun, CancellationToken, Task<bool>> Work(int atOnce) =>
        new LayerJob(town.Parts.GetRequiredService<GrantedLayers>(), town.Parts.GetRequiredService<FeaturePages>(), town.Parts.GetRequiredService<Cellar>()) { AtOnce = atOnce }.Kind.Work;

    /// <summary>The names of the columns, then every row, cell by cell.</summary>
    private static List<string> Rows(string file)
    {
        using var table = Table.Open(file);
        return [string.Join('|', table.Columns), .. table.Rows.Select(row => string.Join('|', table.Columns.Select(column => row[column])))];
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<int> Listed(Visitor visitor) => (await visitor.Open(Page)).QuerySelectorAll(".plain-list li").Length;

    private static async Task<string> Ready(Visitor visitor)
    {
        string? file = null;
        await Until(async () => (file = (await visitor.Open(Page)).QuerySelector("a[href$='/fichier']")?.GetAttribute("href")) is not null);
        return file!;
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        while (!await holds()) await Task.Delay(TimeSpan.FromMilliseconds(300), Stop);
    }

    private async Task<int> Many()
    {
        using var program = new OgcProgram(town.Address);
        return (await program.Walk("/ogc/collections/chiffres/items?limit=10000")).Count;
    }

    private async Task<IReadOnlyList<Job>> Account(Role role)
    {
        var name = DemonstrationAccounts.Posts.First(post => post.Role == role).Name;
        var account = await town.Parts.GetRequiredService<Cellar>().Of(Room.Hall).Look(hall => hall.One<Account>(Question.In<JobBook>("Accounts/account_by_lookup"), new { lookup = name.ToUpperInvariant() }), Stop);
        return await town.Parts.GetRequiredService<JobBook>().Of(account!.Id, Stop);
    }
}
