using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Clairevoie.Coordination.Dossiers;
using Clairevoie.Coordination.Residents;
using Clairevoie.Hall.Files;

namespace Clairevoie.Commands.Hsa;

/// <summary>A dossier as files that can be handed on: a page in French and one in English, the numbers as CSV, and a PDF of each page where Chromium is installed.</summary>
internal sealed class DossierFiles(DossierText text, string folder)
{
    private const string Chromium = "/usr/bin/chromium";

    private const string Style = """
        body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
        .lead{font-size:1.2rem}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #8a8a8a;padding:.3rem .5rem;text-align:left}
        .number{text-align:right;white-space:nowrap}.scroll{overflow-x:auto}blockquote{border-left:4px solid #8a8a8a;margin:1rem 0;padding:0 1rem}.quiet{color:#555}
        """;

    /// <summary>Writes them, and says which.</summary>
    public async Task<IReadOnlyList<string>> Write(DossierRow row, IReadOnlyList<WordRow> residents, IReadOnlyList<DossierWord> said, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        List<string> files = [await Numbers(row, stop)];
        foreach (var (language, name) in (IReadOnlyList<(string, string)>)[("fr-FR", "dossier"), ("en-GB", "dossier.en")])
        {
            var page = Path.Combine(folder, $"{name}.html");
            await File.WriteAllTextAsync(page, In(language, () => Page(row, residents, said)), stop);
            files.Add(page);
            if (File.Exists(Chromium)) files.Add(await Print(page, stop));
        }

        return files;
    }

    private string Page(DossierRow row, IReadOnlyList<WordRow> residents, IReadOnlyList<DossierWord> said)
    {
        var title = text.Title(row);
        var page = new XElement("html", new XAttribute("lang", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName),
            new XElement("head", new XElement("meta", new XAttribute("charset", "utf-8")), new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", title), new XElement("style", Style)),
            new XElement("body", new XElement("main", new XElement("h1", title), text.Body(row, residents, said))));
        return $"<!doctype html>\n{page}\n";
    }

    private async Task<string> Numbers(DossierRow row, CancellationToken stop)
    {
        var file = Path.Combine(folder, "dossier.csv");
        await using var stream = File.Create(file);
        var passages = row.Dossier.Passages.ToDictionary(one => one.Quarter, one => one.Passages);
        await CsvFile.Write(stream, ["quarter", "inside", "around", "control", "passages"],
            row.Dossier.Quarters.Select(one => (IReadOnlyList<string>)[one.Quarter, Cell(one.Inside), Cell(one.Around), Cell(one.Control), Cell(passages.GetValueOrDefault(one.Quarter))]), stop);
        return file;
    }

    // Tagged, without the header that says when and from where it was printed.
    private static async Task<string> Print(string page, CancellationToken stop)
    {
        var file = Path.ChangeExtension(page, ".pdf");
        using var process = Process.Start(new ProcessStartInfo(Chromium)
        {
            ArgumentList = { "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--print-to-pdf={file}", new Uri(page).AbsoluteUri },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await process.WaitForExitAsync(stop);
        return process.ExitCode == 0 && File.Exists(file) ? file : throw new CommandRefused($"Chromium could not print {page}; the page and the CSV are whole.");
    }

    private static string In(string language, Func<string> write)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static string Cell(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";
}
