using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Retention;
using Clairevoie.Store.Tests.Intelligence;
using System.Security.Cryptography;

namespace Clairevoie.Store.Tests;

/// <summary>A report has two wraps, one for whoever holds the code and one for its room. Each opens it alone; withdrawn, neither does, and no backup brings it back.</summary>
public sealed class WithdrawnPromises : IAsyncLifetime
{
    private static readonly Viewer Analyst = TryIntelligence.Of(Role.Analyst, "CROSS");

    private readonly TestClock clock = new();
    private readonly string backup = Path.Combine(TryPlaces.Folder(), "backup");
    private CellarPlace place = null!;
    private Cellar cellar = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static RoomPlan Plan => RoomPlans.All.Single(plan => plan.Room == Room.Intelligence);

    private ReportRoom Reports => IntelligenceRoom.ReportsOf(cellar, mayKeep: true);

    public async ValueTask InitializeAsync()
    {
        place = await TryPlaces.InFiles();
        cellar = await Cellar.Open(place, [Plan], clock, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await cellar.DisposeAsync();
        Directory.Delete(place.Var, recursive: true);
        Directory.Delete(Path.GetDirectoryName(backup)!, recursive: true);
    }

    [Fact]
    public void Each_wrap_opens_the_same_key_and_neither_opens_the_others_wrap()
    {
        var (seal, report) = (new ReportSeal(cellar.KeysOf(Room.Intelligence)), Guid.NewGuid());
        var (key, code) = (RoomKeys.NewDataKey(), RandomNumberGenerator.GetBytes(32));
        var (forCode, forRoom) = (seal.WrapForCode(key, code, report), seal.WrapForRoom(key, report));

        Assert.Equal(key, seal.UnwrapWithCode(forCode, code, report));
        Assert.Equal(key, seal.UnwrapWithRoom(forRoom, report));
        Assert.ThrowsAny<CryptographicException>(() => seal.UnwrapWithRoom(forCode, report));
        Assert.ThrowsAny<CryptographicException>(() => seal.UnwrapWithCode(forRoom, code, report));
        Assert.ThrowsAny<CryptographicException>(() => seal.UnwrapWithCode(forCode, RandomNumberGenerator.GetBytes(32), report));
        Assert.ThrowsAny<CryptographicException>(() => seal.UnwrapWithRoom(forRoom, Guid.NewGuid()));
    }

    [Fact]
    public async Task Withdrawn_it_opens_neither_for_the_code_nor_for_the_room_and_no_purge_finds_it()
    {
        var (id, code) = await Tell();
        Assert.NotNull(await Held(code));
        Assert.NotNull(await Opened(id));

        await Withdraw(code);

        Assert.Null(await Held(code));
        Assert.Null(await Opened(id));
        clock.Now = clock.Now.AddYears(2);
        Assert.Equal(0, (await Purge.DryRun(Stop)).Single(line => line.What == "words").Found);
    }

    [Fact]
    public async Task Purged_it_is_still_followed_by_its_code_and_its_words_are_gone_for_both()
    {
        var (id, code) = await Tell();
        clock.Now = clock.Now.AddDays(366);
        await Purge.Run(TheHost.Does, Stop);

        Assert.NotNull(await Held(code));
        Assert.Equal("", (await Opened(id))!.Told.Words.Text);

        await Withdraw(code);
        Assert.Null(await Opened(id));
    }

    [Fact]
    public async Task A_backup_of_before_the_withdrawal_does_not_bring_it_back()
    {
        var ((withdrawn, code), (standing, kept)) = (await Tell(), await Tell());
        await RoomBackup.Take(cellar, Room.Intelligence, backup, clock.Now, Stop);
        await Withdraw(code);
        var known = await Withdrawals.In(cellar.Of(Room.Intelligence), Stop);
        Assert.Equal([withdrawn], known.Select(report => report.Id));

        await cellar.DisposeAsync();
        await RoomRestore.Put(place, Plan, backup, replace: true, clock, Stop);
        cellar = await Cellar.Open(place, [Plan], clock, Stop);
        Assert.NotNull(await Opened(withdrawn)); // the copy still opens it: that is why it is destroyed again

        Assert.Equal(1, await Withdrawals.Again(cellar.Of(Room.Intelligence), known, Stop));

        Assert.Null(await Held(code));
        Assert.Null(await Opened(withdrawn));
        Assert.NotNull(await Held(kept));
        Assert.NotNull(await Opened(standing));
        Assert.True((await cellar.Of(Room.Intelligence).Verify(Stop)).IsUnbroken);
    }

    private PurgeRoom Purge => RetentionRoom.PurgeOf(Reports, RetentionTerms.OfTheLaw, clock);

    private async Task<(Guid Id, ReceiptCode Code)> Tell()
    {
        var (id, code) = (Guid.NewGuid(), ReceiptCode.From(RandomNumberGenerator.GetBytes(10)));
        var words = ToldWords.Of("une vente devant le hall") is Decision<ToldWords>.Yes(var said) ? said : ToldWords.None;
        var told = new ReportTold(ReportKind.Dealing, [Sign.HandToHand], new(2.36, 48.88), null, "COM-1", HalfDay.Of(clock.Now), HowOften.NotSaid, words);
        await new TakeReport(new Pepper(cellar), clock).Keep(Reports, new(id, code), told, photo: null, by: null, Stop);
        return (id, code);
    }

    private Task<HeldReport?> Held(ReceiptCode code) => new FollowReport(new ReportRooms([Reports]), new Pepper(cellar), clock).Find(code, Stop);

    private Task<OpenedReport?> Opened(Guid id) => new OpenReport(new ReportSettings(), clock).Read(Reports, Analyst, id, Stop);

    private async Task Withdraw(ReceiptCode code) => await new WithdrawReport(clock).Destroy((await Held(code))!, Stop);
}
