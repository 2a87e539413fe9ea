using Clairevoie.Domain.Claims;
using CsvHelper;

namespace Clairevoie.Publication.Files;

/// <summary>Writes claims as CSV that reads back to the same claims. Cells are written exactly: a text that begins with =, +, - or @
/// stays what it is, since the file is data and not a page; whoever opens it in a spreadsheet imports it as text.</summary>
public static class ClaimsCsv
{
    private static readonly CsvWriterOptions Form = new() { NewLine = "\n", Injection = CsvInjection.None };

    public static async Task Write(Stream stream, IAsyncEnumerable<Claim> claims, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(claims);
        await using var csv = CsvWriter.Create(stream, Form, leaveOpen: true);
        csv.WriteHeader([.. ClaimColumns.All]);
        await foreach (var claim in claims.WithCancellation(stop))
        {
            foreach (var cell in ClaimColumns.Write(claim))
            {
                csv.WriteField(cell);
            }

            await csv.EndRecordAsync(stop);
        }

        await csv.FlushAsync(stop);
    }
}
