using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;

namespace Clairevoie.Hall.Retention;

/// <summary>
/// Erases what reached its date in a room that takes reports. A dry run always comes first; what was erased is told by a certificate signed
/// by the room, and the trace stays verifiable from its checkpoint on.
/// </summary>
/// <param name="reports">The room.</param>
/// <param name="things">What in it is kept until a date.</param>
/// <param name="terms">Until which.</param>
/// <param name="clock">What day it is.</param>
public sealed class PurgeRoom(ReportRoom reports, IReadOnlyList<IReachADate> things, RetentionTerms terms, TimeProvider clock)
{
    private const string Purpose = "purge certificate";
    private const int MostCertificates = 60;

    private static readonly Question OldTrace = Question.In<PurgeRoom>("Retention/count_old_trace");
    private static readonly Question AddCertificate = Question.In<PurgeRoom>("Retention/add_certificate");
    private static readonly Question Certificates = Question.In<PurgeRoom>("Retention/certificates");

    /// <summary>The room.</summary>
    public Room Room => reports.Room;

    /// <summary>Whether the trace of the room reaches a date too; it stays where seals of later years rest on it.</summary>
    public bool EndsTrace { get; init; }

    /// <summary>The terms of this house.</summary>
    public RetentionTerms Terms => terms;

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>What is due today; nothing is erased.</summary>
    public Task<IReadOnlyList<PurgeLine>> DryRun(CancellationToken stop) => reports.Store.Look(async room =>
    {
        List<PurgeLine> lines = [];
        foreach (var thing in things) lines.Add(new(thing.What, await thing.Due(room, terms, Today), 0));
        if (EndsTrace) lines.Add(new("trace", await room.One<long>(OldTrace, new { from = terms.TraceFrom(Today) }), 0));
        return (IReadOnlyList<PurgeLine>)lines;
    }, stop);

    /// <summary>Erases what is due; nothing, and no certificate, when nothing is.</summary>
    public async Task<PurgeCertificate?> Run(Func<Act, string, string, Doing> doing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(doing);
        var (due, today) = (await DryRun(stop), Today);
        if (due.All(line => line.Found == 0)) return null;
        List<PurgeLine> lines = [];
        foreach (var (thing, line) in things.Zip(due))
            lines.Add(line.Found == 0 ? line : line with { Purged = await reports.Store.Do(
                doing(Act.Purge, "reached its date", thing.What), deed => thing.Erase(deed, terms, today), stop) });
        foreach (var trace in due.Skip(things.Count))
            lines.Add(trace.Found == 0 ? trace : trace with { Purged = await reports.Store.PurgeTrace(terms.TraceFrom(today), doing(Act.Purge, "reached its date", trace.What), stop) });
        return await Certify(new(Guid.NewGuid(), today, terms, lines), doing, stop);
    }

    /// <summary>The certificates of past purges, each with whether its signature holds.</summary>
    public async Task<IReadOnlyList<(PurgeCertificate Certificate, bool Holds)>> Past(CancellationToken stop)
    {
        var rows = await reports.Store.Look(room => room.Rows<CertificateRow>(Certificates, new { most = MostCertificates }), stop);
        var signature = RoomSignature.Of(reports.Keys, Purpose);
        return [.. rows.Select(row => (MessageBody.Read<PurgeCertificate>(row.Body), signature.Signed(Encoding.UTF8.GetBytes(row.Body), row.Signature)))];
    }

    private async Task<PurgeCertificate> Certify(PurgeCertificate certificate, Func<Act, string, string, Doing> doing, CancellationToken stop)
    {
        var body = MessageBody.Write(certificate);
        var signature = RoomSignature.Of(reports.Keys, Purpose).Sign(Encoding.UTF8.GetBytes(body));
        await reports.Store.Do(doing(Act.Enter, "certificate of a purge", $"purge {certificate.Id:D}"),
            deed => deed.Run(AddCertificate, new { id = certificate.Id, day = certificate.Day, body, signature }), stop);
        return certificate;
    }

    private sealed record CertificateRow
    {
        public string Body { get; init; } = "";

        public byte[] Signature { get; init; } = [];
    }
}
