using System.Text;
using Clairevoie.Hall.SignIn.Codes;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class Base32Tests
{
    [Theory]
    [InlineData("MZXW6!")]
    [InlineData("1")]
    public void What_is_not_base_32_is_refused(string text) => Assert.Throws<FormatException>(() => Base32.Read(text));

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void It_reads_and_writes_what_the_standard_says(string plain, string written)
    {
        Assert.Equal(written, Base32.Write(Encoding.ASCII.GetBytes(plain)));
        Assert.Equal(plain, Encoding.ASCII.GetString(Base32.Read(written)));
    }

    [Fact]
    public void A_key_copied_by_hand_is_read_with_its_spaces() =>
        Assert.Equal("foobar", Encoding.ASCII.GetString(Base32.Read("mzxw 6ytb oi==")));
}
