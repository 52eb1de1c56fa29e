package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissesTest {
  private final Lexicon lexicon =
      Lexicon.of(
          List.of(),
          Stream.of(
                  "贯彻落实",
                  "为人民服务",
                  "以经济建设为中心",
                  "中国特色社会主义",
                  "中华人民共和国",
                  "全国人民代表大会",
                  "国家发展和改革委员会",
                  "国家税务总局",
                  "政府信息公开条例",
                  "国务院办公厅",
                  "人民政府",
                  "依法行政",
                  "民主集中制",
                  "安全生产法",
                  "绿水青山就是金山银山")
              .map(text -> new ProtectedPhrase(text, "政治表述", ""))
              .toList());

  @ParameterizedTest
  @CsvSource({
    "认真贯彻落买会议精神,贯彻落买,贯彻落实",
    "坚持为人民服务，为人民报务,为人民报务,为人民服务",
    "以经济建设为中兴,以经济建设为中兴,以经济建设为中心",
    "中国特色社会主意道路,中国特色社会主意,中国特色社会主义",
    "高举中国特社会主义旗帜,中国特社会主义,中国特色社会主义",
    "中华人民共国,中华人民共国,中华人民共和国",
    "中华人民共和和国,中华人民共和和国,中华人民共和国",
    "中华民人共和国,中华民人共和国,中华人民共和国",
    "华人民共和国成立,华人民共和国,中华人民共和国",
    "认真贯彻落。,贯彻落,贯彻落实",
    "国家发展与改革委员会,国家发展与改革委员会,国家发展和改革委员会",
    "《政府信息公开条列》,政府信息公开条列,政府信息公开条例",
    "绿水青山就是金山很山,绿水青山就是金山很山,绿水青山就是金山银山",
    "贯 切落实,贯 切落实,贯彻落实",
  })
  void oneCharacterOffAPhraseIsACandidate(String text, String found, String right) {
    List<Hit> hits = lexicon.find(text);

    assertThat(hits).extracting(Hit::found).containsExactly(found);
    assertThat(hits).extracting(Hit::suggestion).containsExactly(right);
    assertThat(hits).extracting(Hit::kind).containsExactly(Hit.Kind.NEAR_MISS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "认真贯彻落实会议精神",
        "贯彻和落实会议精神",
        "贯彻、落实会议精神",
        "深入贯彻执行决定，落实责任",
        "人民政协和人民法院",
        "国家税务局",
        "国务院办公室",
        "人民民主集中制",
        "依法行使职权，依法行医",
        "安全生产形势平稳",
        "落实实施方案，贯彻落实实际行动",
        "履行社会主义义务",
        "中国特色社会主义义务教育",
        "全国人民代表大会代表",
        "人民医院",
      })
  void otherWordsAreNone(String text) {
    assertThat(lexicon.find(text)).isEmpty();
  }

  @Test
  void alikeInShapeOrSoundIsMoreCertain() {
    Hit alike = lexicon.find("中国特色社会主意").getFirst();
    Hit unlike = lexicon.find("中国特色社会主车").getFirst();

    assertThat(alike.confidence()).isGreaterThan(unlike.confidence());
    assertThat(alike.reason()).contains("音同");
  }

  @ParameterizedTest
  @CsvSource({
    "根据陕人民府办〔2024〕13号文件, 0",
    "根据陕人民府办发［2024］13号文件, 0",
    "贯彻落买规划（2021－2025年）, 1",
    "人民府二十四号, 1",
    "人民府（办公地址）, 1"
  })
  void theAbbreviationBeforeADocumentsYearIsNoMiss(String text, int hits) {
    assertThat(lexicon.find(text)).hasSize(hits);
  }
}
