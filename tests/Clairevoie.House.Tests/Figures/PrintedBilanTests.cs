using Clairevoie.Publication.Bilans.Editions;
using Xunit;

namespace Clairevoie.HouseTests.Figures;

/// <summary>The bilan on paper is the bilan: what does not answer as a page is not printed.</summary>
public sealed class PrintedBilanTests(FiguredTown town) : IClassFixture<FiguredTown>
{
    [Fact]
    public async Task A_page_that_does_not_answer_200_is_refused_and_never_printed()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "Not run: chromium is not installed.");
        using var printer = new PrintPage(TimeProvider.System);

        Assert.Equal((null, PrintFault.PageRefused), await Print(printer, "bilan/99999"));
        Assert.Equal((null, PrintFault.PageRefused), await Print(printer, "bilan"));
        Assert.Equal(PrintFault.PageRefused, (await printer.Print(new("http://127.0.0.1:9/"), TestContext.Current.CancellationToken)).Fault);
    }

    private async Task<(byte[]?, PrintFault)> Print(PrintPage printer, string page) =>
        await printer.Print(new(town.Address, page), TestContext.Current.CancellationToken) is var printed ? (printed.Pdf, printed.Fault) : default;
}
