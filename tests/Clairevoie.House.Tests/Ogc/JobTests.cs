using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Jobs;
using Clairevoie.Store;
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

    [Theory]
    [InlineData("chiffres.csv")]
    [InlineData("chiffres.geojson")]
    public async Task A_file_that_was_interrupted_and_gone_on_with_is_the_file_made_at_once(string asked)
    {
        var work = new LayerJob(town.Parts.GetRequiredService<GrantedLayers>(), town.Parts.GetRequiredService<FeaturePages>(), town.Parts.GetRequiredService<Cellar>()) { AtOnce = 50 }.Kind.Work;
        var (whole, parts) = (Path.GetTempFileName(), Path.GetTempFileName());
        Assert.True(await work(new(new Job { Asked = asked }, Viewer.Public, whole, (_, _, _) => Task.FromResult(true)), Stop));

        var reached = new Job { Asked = asked };
        await Assert.ThrowsAsync<IOException>(() => work(new(reached, Viewer.Public, parts, (done, mark, bytes) => done > 100 ? throw new IOException("killed") : Keep(done, mark, bytes)), Stop));
        Assert.Equal(100, reached.Done);
        Assert.NotEqual(reached.Bytes, new FileInfo(parts).Length);
        Assert.True(await work(new(reached, Viewer.Public, parts, (_, _, _) => Task.FromResult(true)), Stop));

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
        var work = new LayerJob(town.Parts.GetRequiredService<GrantedLayers>(), town.Parts.GetRequiredService<FeaturePages>(), town.Parts.GetRequiredService<Cellar>()) { AtOnce = 50 }.Kind.Work;
        var (file, looks) = (Path.GetTempFileName(), 0);

        Assert.False(await work(new(new Job { Asked = "chiffres.csv" }, Viewer.Public, file, (_, _, _) => Task.FromResult(++looks < 2)), Stop));
        Assert.Equal(2, looks);
        File.Delete(file);
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
