using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>A proof of filing: signed, the same for all, and verified by anybody.</summary>
public sealed class ProofTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    [Fact]
    public async Task A_changed_proof_is_not_ours()
    {
        var proof = await Proof("Dealing");

        foreach (var changed in (string[])[proof.Replace(".2026-", ".2025-", StringComparison.Ordinal), proof[..^4] + "AAAA", "", new string('x', 10_000), "clairevoie-1.x.y.z"])
            Assert.Contains("Non", await Verified(changed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dealing")]
    [InlineData("Nuisance")]
    public async Task Anybody_verifies_a_proof_of_any_kind(string kind) => Assert.Contains("Oui", await Verified(await Proof(kind)), StringComparison.Ordinal);

    [Fact]
    public async Task Anybody_verifies_a_proof_elsewhere_with_the_public_key()
    {
        var parts = (await Proof("Scene")).Split('.');
        var pem = (await town.Reporter().Visitor.Open("/preuve")).QuerySelector("pre")!.TextContent;
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);

        Assert.True(key.VerifyData(Encoding.ASCII.GetBytes(string.Join('.', parts[..3])), System.Buffers.Text.Base64Url.DecodeFromChars(parts[3]), HashAlgorithmName.SHA256));
    }

    private async Task<string> Proof(string kind)
    {
        var fields = Reporter.Plain(kind);
        fields["proof"] = "yes";
        return (await Visitor.Read(await town.Reporter().Send(fields))).QuerySelector(".proof")!.TextContent.Trim();
    }

    private async Task<string> Verified(string line)
    {
        using var answer = await town.Reporter().Visitor.Post("/preuve", ("line", line));
        return (await Visitor.Read(answer)).QuerySelector(".notice")!.TextContent;
    }
}
