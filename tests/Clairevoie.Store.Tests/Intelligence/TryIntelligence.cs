using System.Collections.Frozen;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Notes;
using Clairevoie.Intelligence.Packages;
using Clairevoie.Intelligence.Referrals;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Intelligence.Triage;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>The room of intelligence with nobody at its doors: its verbs, over a cellar.</summary>
internal sealed class TryIntelligence(Cellar cellar, TimeProvider clock)
{
    private readonly Pepper pepper = new(cellar);
    private readonly ReportRoom room = new(Subject.DealingReport, cellar)
    {
        Kinds = new[] { ReportKind.Dealing }.ToFrozenSet(), Address = "/renseignement", MayKeep = true,
        Beside = new ReportTraitsSeal(cellar.KeysOf(Room.Intelligence)).Beside,
    };

    public BodyBook Bodies => new(cellar);

    public ItemBook Items => new(cellar);

    public Shares Shares => new(cellar, clock);

    public Asks Asks => new(cellar, Shares, clock);

    public DecideAsk Decide => new(cellar, Bodies, Shares, clock);

    public GradeAnew Grade => new(cellar, Bodies, clock);

    public NoteBook Notes => new(cellar, clock);

    public PackageBook Packages => new(cellar, Items);

    public HandPackage Hand => new(cellar, Shares, clock);

    public ReportsOfItem Reports => new(cellar, clock);

    public CompareReports Compare => new(new ReportRooms([room]), clock);

    /// <summary>Somebody of a body, over COM-1.</summary>
    public static Viewer Of(Role role, string agency) => new(new(Guid.NewGuid()), new(agency), role, new HashSet<string> { "COM-1" });

    /// <summary>Declares bodies, each of the kind given.</summary>
    public async Task Declare(Viewer by, params (string Code, BodyKind Kind)[] bodies)
    {
        foreach (var (code, kind) in bodies) await Bodies.Declare(by, new(code, code, kind, "COM-1", null), CancellationToken.None);
    }

    /// <summary>Tells a report at so many metres east of a corner.</summary>
    public async Task<Guid> Tell(double east, string words = "")
    {
        var corner = Projection.Lambert93.From(new(2.36, 48.88));
        var where = Projection.Lambert93.ToDegrees(new(corner.East + east, corner.North));
        var said = ToldWords.Of(words) is Decision<ToldWords>.Yes(var fact) ? fact : ToldWords.None;
        var told = new ReportTold(ReportKind.Dealing, [Sign.HandToHand], where, null, "COM-1", HalfDay.Of(clock.GetUtcNow()), HowOften.EveryDay, said);
        var filing = new Filing(Guid.NewGuid(), ReceiptCode.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10)));
        await new TakeReport(pepper, clock).Keep(room, filing, told, photo: null, by: null, CancellationToken.None);
        return filing.Id;
    }

    /// <summary>The reporters of these take them back.</summary>
    public async Task Withdraw(params Guid[] reports)
    {
        foreach (var report in reports) await new WithdrawReport(clock).Destroy(new HeldReport(room, report, [], null), CancellationToken.None);
    }

    /// <summary>Triages a report with those ticked.</summary>
    public async Task<Decision<Triaged>> Triage(Viewer by, Guid report, TriageForm form)
    {
        var opened = await new OpenReport(new ReportSettings(), clock).Read(room, by, report, CancellationToken.None);
        return await new TriageReport(new ReportRooms([room]), Compare, Bodies, clock).Keep(by, opened!, form, CancellationToken.None);
    }

    /// <summary>How agents write items.</summary>
    public WriteItem Writing => new(cellar, Bodies, new TerritoryShapes([]), clock, new ReferralBook(cellar, clock));

    /// <summary>Writes an item of one's own.</summary>
    public async Task<Guid> Write(Viewer by, HandlingCode handling = HandlingCode.H1, string words = "Vente dans la cour, le soir")
    {
        var form = new FormCollection(new()
        {
            ["words"] = words, ["reread"] = "yes", ["territory"] = "COM-1", ["day"] = "2026-11-20", ["half"] = "pm", ["handling"] = handling.ToString(), ["where"] = "48.88, 2.36",
        });
        return await Writing.Keep(by, form, CancellationToken.None) is Decision<Guid>.Yes(var id)
            ? id : throw new InvalidOperationException("The item was refused.");
    }

    /// <summary>Opens an item; nothing when it is not seen.</summary>
    public Task<OpenedItem?> Open(Viewer by, Guid item) => Items.Open(by, item, ReadingPurpose.Enquiry, CancellationToken.None);
}
