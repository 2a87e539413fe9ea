using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a\u0000b\u0007c\u001b[31m", "abc[31m")]
    [InlineData("user\u202Egnp.exe", "usergnp.exe")]
    [InlineData("\u2066left\u2069 \u200Fright\u061C", "left right")]
    [InlineData("06\u200B12\u200D34\uFEFF56\u00AD78", "0612345678")]
    [InlineData("a\uD800b", "ab")]
    [InlineData("x\uE000y\u3164z", "xyz")]
    public void What_hides_reverses_or_commands_is_taken_out(string raw, string plain) => Assert.Equal(plain, PlainText.Of(raw));

    [Fact]
    public void Tag_characters_that_smuggle_words_are_taken_out() => Assert.Equal("ab", PlainText.Of("a\U000E0041\U000E0042b"));

    [Fact]
    public void A_tower_of_accents_is_cut_down() => Assert.True(PlainText.Of("e" + new string('\u0301', 200)).Length <= 4);

    [Fact]
    public void Letters_are_composed_and_lines_are_kept() => Assert.Equal("été\nhiver", PlainText.Of("  e\u0301te\u0301\r\nhiver\t"));

    [Theory]
    [InlineData("user\u202Egnp.exe", true)]
    [InlineData("a\u0007b", true)]
    [InlineData("été\r\n\thiver", false)]
    [InlineData(null, false)]
    public void Whoever_wrote_what_cannot_be_seen_is_told(string? raw, bool told) =>
        Assert.Equal(told, ((Decision<ToldWords>.Yes)ToldWords.Of(raw)).Fact.Masked.Contains(Masked.Unseen));

    [Fact]
    public void Nothing_stays_nothing() => Assert.Equal("", PlainText.Of(null));
}
