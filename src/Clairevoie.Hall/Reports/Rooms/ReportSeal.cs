using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// How a report is sealed. Its data key is wrapped twice, by the room's master key and by the receipt's key: agents open it with
/// the one, the reporter with the other, and when both wraps are destroyed nobody opens it again.
/// </summary>
public sealed class ReportSeal(RoomKeys keys)
{
    private readonly byte[] cells = keys.Derive("report cells");

    /// <summary>Wraps a data key for whoever holds the code.</summary>
    public byte[] WrapForCode(byte[] dataKey, byte[] codeKey, Guid report) => Sealing.Seal(codeKey, dataKey, About("code", report));

    /// <summary>Unwraps a data key with the receipt's key.</summary>
    public byte[] UnwrapWithCode(byte[] wrap, byte[] codeKey, Guid report) => Sealing.Open(codeKey, wrap, About("code", report));

    /// <summary>Wraps a data key for the room.</summary>
    public byte[] WrapForRoom(byte[] dataKey, Guid report) => keys.Wrap(dataKey, Id(report));

    /// <summary>Unwraps a data key with the room's key.</summary>
    public byte[] UnwrapWithRoom(byte[] wrap, Guid report) => keys.Unwrap(wrap, Id(report));

    /// <summary>Seals what was told.</summary>
    public byte[] Seal(byte[] dataKey, ReportTold told, Guid report) =>
        keys.Seal(dataKey, JsonSerializer.SerializeToUtf8Bytes(told, ReportJson.Default.ReportTold), Id(report));

    /// <summary>Opens what was told.</summary>
    public ReportTold Open(byte[] dataKey, byte[] told, Guid report) =>
        JsonSerializer.Deserialize(keys.Open(dataKey, told, Id(report)), ReportJson.Default.ReportTold)
        ?? throw new JsonException("A sealed report is never null.");

    /// <summary>Seals anything else that belongs to a report: a word, an answer, a photo. <paramref name="part"/> says which.</summary>
    public byte[] Seal(byte[] dataKey, byte[] plain, Guid report, string part) => keys.Seal(dataKey, plain, $"{Id(report)}/{part}");

    /// <summary>Opens what <see cref="Seal(byte[], byte[], Guid, string)"/> sealed.</summary>
    public byte[] Open(byte[] dataKey, byte[] kept, Guid report, string part) => keys.Open(dataKey, kept, $"{Id(report)}/{part}");

    /// <summary>Seals the name of a cell under a key of the room, so that a map is counted without opening a report.</summary>
    public byte[] SealCell(string cell, Guid report) => Sealing.Seal(cells, System.Text.Encoding.ASCII.GetBytes(cell), About("cell", report));

    /// <summary>Opens the name of a cell.</summary>
    public string OpenCell(byte[] kept, Guid report) => System.Text.Encoding.ASCII.GetString(Sealing.Open(cells, kept, About("cell", report)));

    private string About(string kind, Guid report) => $"{keys.Room.Slug()}/{kind}/{Id(report)}";

    private static string Id(Guid report) => report.ToString("D");
}
