using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class ReceiptCodeTests
{
    private static readonly ReceiptCode Known = ReceiptCode.From([0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF, 0xF0, 0x1F]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("04HM-ASW9-NF6Y-Z0")]
    [InlineData("04HM-ASW9-NF6Y-Z0ZZ-0")]
    [InlineData("04HM-ASW9-NF6Y-Z0Z!")]
    [InlineData("04HM-ASW9-NF6Y-Z0ZU")]
    [InlineData("' or 1=1 --")]
    public void What_is_not_a_code_is_not_read(string? text) => Assert.False(ReceiptCode.TryRead(text, out _));

    [Fact]
    public void A_text_without_end_is_not_read() => Assert.False(ReceiptCode.TryRead(new string('0', 1_000_000), out _));

    [Fact]
    public void A_code_is_written_in_four_groups_of_four() => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$", Known.Written);

    [Fact]
    public void A_code_reads_back()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>().Generator.Where(bytes => bytes.Length >= 10).ToArbitrary(), bytes =>
        {
            var code = ReceiptCode.From(bytes.AsSpan(0, 10));
            return ReceiptCode.TryRead(code.Written, out var read) && read == code && code.ToBytes().AsSpan().SequenceEqual(bytes.AsSpan(0, 10));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_code_heard_or_copied_badly_is_still_read()
    {
        var code = ReceiptCode.From([0, 0x44, 0x32, 0x14, 0xC7, 0x42, 0x54, 0xB6, 0x35, 0xCF]);
        var heard = code.Written.ToLowerInvariant().Replace('0', 'o').Replace('1', 'l').Replace('-', ' ');

        Assert.True(ReceiptCode.TryRead("  " + heard + "\n", out var read));
        Assert.Equal(code, read);
    }

    [Fact]
    public void A_code_printed_by_mistake_says_nothing() => Assert.DoesNotContain(Known.Groups[0], $"{Known}", StringComparison.Ordinal);
}
